package gloss;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command on a vault shares. */
final class VaultOptions {
  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Files in it win over the built-in templates, one by one.")
  private List<Path> templates = List.of();

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "Where the site will be published: for the links of 404.html, and for what search engines,"
              + " feeds and cards of pages are told.")
  private String address = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "The build's today, for dates that lie in the future; default: SOURCE_DATE_EPOCH.")
  private String date = "";

  @Option(names = "--strict", description = "Warnings fail the build, too; hints never do.")
  private boolean strict;

  /** What {@code [VAULT]} means, for the help of each command. */
  static final String VAULT =
      "The folder with the notes; default: this folder, if it is a vault (.obsidian or site.yml lies"
          + " in it), else its folder notes, if there is one, else the folder itself. In a project"
          + " (pom.xml lies in it) it is the folder notes.";

  /**
   * The folder with the notes, from the command's words. In a project {@code notes} may be missing:
   * whoever has taken our notes out and put none in gets a small site that says how to begin.
   */
  static Path vault(List<Path> named) {
    Path folder = named.isEmpty() ? standard(Path.of("")) : named.get(0);
    if (!Files.isDirectory(folder) && (Files.exists(folder) || !isOfProject(folder))) {
      String wrong = Files.exists(folder) ? folder + " is a file" : "there is no folder " + folder;
      throw new UsageProblem("gloss: " + wrong + "; name the folder that holds your notes");
    }
    return folder;
  }

  BuildOptions of(Path vault, Path site) {
    for (Path folder : templates) {
      if (!Files.isDirectory(folder)) {
        throw new UsageProblem("gloss: there is no folder " + folder + " for --templates");
      }
    }
    return new BuildOptions(vault, site, templates, address, BuildDate.of(date), strict);
  }

  /** Where a site goes when nobody says: beside the notes. */
  static Path standardSite(Path vault) {
    Path folder = vault.toAbsolutePath().normalize();
    Path parent = folder.getParent();
    if (parent == null) {
      throw new UsageProblem("gloss: name the folder to write to: --out DIR");
    }
    return parent.resolve(isOfProject(folder) ? "site" : folder.getFileName() + "-site");
  }

  /**
   * Which folder is meant where nobody names one. A vault may have a folder {@code notes} of its
   * own; a project may have lost its one.
   */
  static Path standard(Path here) {
    Path notes = here.resolve("notes");
    boolean project = Files.exists(here.resolve("pom.xml"));
    boolean vault = hasSign(here);
    boolean inNotes = Files.isDirectory(notes) ? project || !vault : project && !vault;
    return inNotes ? notes : here.toAbsolutePath();
  }

  /** The nearest folder above a file that is a vault by its signs; empty if there is none. */
  static Optional<Path> around(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && !hasSign(folder) && !isOfProject(folder)) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }

  private static boolean hasSign(Path folder) {
    return Files.isDirectory(folder.resolve(".obsidian"))
        || Files.exists(folder.resolve("site.yml"));
  }

  /** Whether a folder, there or not, is the {@code notes} of a project built by Maven. */
  private static boolean isOfProject(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return whole.endsWith("notes") && Files.exists(whole.resolveSibling("pom.xml"));
  }
}
