package gloss;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.VaultSkeleton.Part;
import gloss.VaultSkeleton.Purpose;
import gloss.config.SiteConfig;
import gloss.problem.Problems;
import gloss.vault.Vault;
import gloss.vault.VaultReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes what a folder lacks to be a vault that publishes itself. A file that is there stays as it
 * is, whatever it holds.
 */
final class NewVault {
  private static final Pattern OPEN_REPOSITORY =
      Pattern.compile(
          "(?m)^\\s*GLOSS_REPOSITORY:[ \\t]*(?:\"[ \\t]*\"|'[ \\t]*')?[ \\t]*(?:#.*)?$");

  private final Path folder;
  private final VaultFolder place;

  NewVault(Path folder) {
    this.folder = folder;
    this.place = new VaultFolder(folder);
  }

  /**
   * What became of a part.
   *
   * @param why the reason why it was left out; empty if it was not
   */
  record Outcome(Part part, Fate fate, String why) {}

  /** What can become of a part. */
  enum Fate {
    WROTE,
    KEPT,
    LEFT_OUT
  }

  /**
   * Writes the parts that are not there.
   *
   * @throws UsageProblem if the folder cannot be one; nothing was written
   * @throws IOException if the disk breaks; what was written before is whole
   */
  List<Outcome> write(Release release) throws IOException {
    place.refuseWhatIsNone();
    Optional<Vault> own = own();
    boolean hasOwn = own.filter(NewVault::hasContent).isPresent();
    String first = hasOwn ? own.map(NewVault::firstNote).orElse("") : VaultSkeleton.NOTE;
    List<Part> parts = VaultSkeleton.of(place.name(), first, release);
    makeFolders(parts, hasOwn);
    List<Outcome> outcomes = new ArrayList<>();
    for (Part part : parts) {
      outcomes.add(outcome(part, hasOwn));
    }
    return outcomes;
  }

  /** Whether the workflow that is there leaves open which repository releases Gloss. */
  boolean lacksRepository() {
    try {
      return Files.isRegularFile(folder.resolve(VaultSkeleton.WORKFLOW))
          && OPEN_REPOSITORY
              .matcher(Files.readString(folder.resolve(VaultSkeleton.WORKFLOW)))
              .find();
    } catch (IOException e) {
      return false; // whatever cannot be read was not written by us
    }
  }

  private Outcome outcome(Part part, boolean hasOwn) throws IOException {
    Path file = folder.resolve(part.path());
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Outcome(part, Fate.KEPT, "");
    }
    String why = whyNot(part.purpose(), hasOwn);
    if (!why.isEmpty()) {
      return new Outcome(part, Fate.LEFT_OUT, why);
    }
    try {
      Files.writeString(file, part.text(), UTF_8, StandardOpenOption.CREATE_NEW);
      return new Outcome(part, Fate.WROTE, "");
    } catch (FileAlreadyExistsException e) {
      return new Outcome(part, Fate.KEPT, "");
    } catch (AccessDeniedException e) {
      throw cannotWrite(e);
    }
  }

  /** Why a part has no place here; empty if it has one. */
  private String whyNot(Purpose purpose, boolean hasOwn) {
    return switch (purpose) {
      case SETTINGS -> "";
      case SAMPLE -> hasOwn ? "there are notes or a matrix already" : "";
      case REPOSITORY ->
          place.isNotesOfProject() ? "the project around it has its own, and publishes it" : "";
    };
  }

  /** All folders before the first file: where one cannot be, nothing is written. */
  private void makeFolders(List<Part> parts, boolean hasOwn) {
    try {
      Files.createDirectories(folder);
      for (Part part : parts) {
        if (whyNot(part.purpose(), hasOwn).isEmpty()) {
          Files.createDirectories(folder.resolve(part.path()).getParent());
        }
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private UsageProblem cannotWrite(IOException e) {
    String why = "the disk refuses";
    if (e instanceof AccessDeniedException at) {
      why = "no permission for " + at.getFile();
    } else if (e instanceof FileSystemException at) {
      why = at.getFile() + (at.getReason() == null ? " cannot be made" : ": " + at.getReason());
    }
    return new UsageProblem(
        "gloss: cannot write to "
            + folder
            + ": "
            + why
            + "; name another folder, which may be new");
  }

  /** What the folder holds, as a build would see it; nothing if it is not there. */
  private Optional<Vault> own() {
    return Files.isDirectory(folder)
        ? Optional.of(VaultReader.read(folder, SiteConfig.defaults(place.name()), new Problems()))
        : Optional.empty();
  }

  /** Whether there are notes, private ones too, or a matrix. */
  private static boolean hasContent(Vault vault) {
    return !vault.notes().isEmpty() || vault.keptPrivate() > 0 || !vault.matrices().isEmpty();
  }

  /** The published note that comes first, as a wikilink names it; empty if there is none. */
  private static String firstNote(Vault vault) {
    return vault.notes().stream()
        .map(note -> note.path().withoutEnding())
        .filter(name -> name.chars().noneMatch(c -> "[]|#^{}".indexOf(c) >= 0))
        .min(Comparator.naturalOrder())
        .orElse("");
  }
}
