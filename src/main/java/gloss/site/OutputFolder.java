package gloss.site;

import gloss.path.TypedCommand;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a site may be written to a folder. Refused is what a build could harm: the vault,
 * a folder that contains it or lies in it, the root of a file system or of a git working tree, a
 * home folder or what contains one, a symbolic link, a file.
 */
public final class OutputFolder {
  private final Path vault;
  private final Path home;

  private OutputFolder(Path vault, Path home) throws IOException {
    this.vault = real(vault);
    this.home = real(home);
  }

  /**
   * The real path of the folder to write to.
   *
   * @param wanted what the user asked for; it need not exist
   * @param vault the vault's root
   * @param problems gets the refusal, with a command that would work
   * @return empty if the folder is refused
   * @throws IOException if the disk cannot be read
   */
  public static Optional<Path> find(Path wanted, Path vault, Problems problems) throws IOException {
    return find(wanted, vault, Path.of(System.getProperty("user.home", "/")), problems);
  }

  static Optional<Path> find(Path wanted, Path vault, Path home, Problems problems)
      throws IOException {
    OutputFolder rules = new OutputFolder(vault, home);
    Optional<String> refusal = rules.refusal(wanted);
    if (refusal.isEmpty()) {
      return Optional.of(real(wanted));
    }
    problems.add(
        ProblemKind.OUTPUT_FOLDER_REFUSED,
        Location.of(wanted),
        wanted,
        refusal.get(),
        rules.command(vault, wanted));
    return Optional.empty();
  }

  /** Whether Gloss has published a site in a folder; it need not exist. */
  public static boolean holdsSite(Path folder) {
    return Files.exists(new GlossFolder(folder).manifest());
  }

  private Optional<String> refusal(Path wanted) throws IOException {
    Path folder = real(wanted);
    String reason = "";
    if (Files.isSymbolicLink(wanted.toAbsolutePath().normalize())) {
      reason = "it is a symbolic link";
    } else if (Files.exists(folder) && !Files.isDirectory(folder)) {
      reason = "it is a file";
    } else if (folder.getParent() == null) {
      reason = "it is the root of a file system";
    } else if (home.startsWith(folder)) {
      reason = "it is a home folder or contains one";
    } else if (folder.equals(vault)) {
      reason = "it is the vault itself";
    } else if (vault.startsWith(folder)) {
      reason = "it contains the vault";
    } else if (folder.startsWith(vault)) {
      reason = "it lies in the vault, so the next build would read its own pages";
    } else if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
      reason = "it is the root of a git working tree";
    }
    return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
  }

  /** A command whose output folder these rules accept. */
  private String command(Path givenVault, Path wanted) throws IOException {
    List<Path> candidates = new ArrayList<>();
    if (Files.isSymbolicLink(wanted)) {
      candidates.add(real(wanted));
    }
    if (vault.getParent() != null) {
      candidates.add(vault.resolveSibling(vault.getFileName() + "-site"));
    }
    candidates.add(home.resolve("gloss-site"));
    candidates.add(Path.of(System.getProperty("java.io.tmpdir", "."), "gloss-site"));
    Path works = candidates.get(candidates.size() - 1);
    for (Path candidate : candidates) {
      if (refusal(candidate).isEmpty()) {
        works = candidate;
        break;
      }
    }
    return TypedCommand.gloss("build", givenVault.toString(), "--out", works.toString());
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path existing = whole;
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(whole));
  }
}
