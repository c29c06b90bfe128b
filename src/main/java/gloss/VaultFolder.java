package gloss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that is a vault or is to become one, and what lies around it. */
final class VaultFolder {
  private final Path given;
  private final Path whole;

  VaultFolder(Path given) {
    this.given = given;
    this.whole = given.toAbsolutePath().normalize();
  }

  /** Its name; the vault is called so until somebody says otherwise. */
  String name() {
    Path name = whole.getFileName();
    return name == null ? "Notes" : name.toString();
  }

  /**
   * Ends the command where a vault makes no sense.
   *
   * @throws UsageProblem that says what would
   */
  void refuseWhatIsNone() throws IOException {
    if (Files.exists(given) && !Files.isDirectory(given)) {
      throw new UsageProblem("gloss: " + given + " is a file; name a folder, which may be new");
    }
    Path home = Path.of(System.getProperty("user.home", "/")).toAbsolutePath().normalize();
    if (home.startsWith(whole)) {
      throw new UsageProblem(
          "gloss: " + given + " is a home folder or contains one; name a folder in it");
    }
    if (isProject(whole)) {
      throw new UsageProblem(
          "gloss: "
              + given
              + " is the project Gloss itself, which publishes its folder notes; name that folder,"
              + " or one outside");
    }
  }

  /** Whether it is the folder of notes that the project Gloss builds and publishes. */
  boolean isNotesOfProject() {
    Path parent = whole.getParent();
    return parent != null && name().equals("notes") && isProject(parent);
  }

  /** Whether it is the root of a git working tree. */
  boolean isRepository() {
    return Files.exists(whole.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
  }

  /** The git working tree that it lies in without being its root; empty if there is none. */
  Optional<Path> repositoryAround() {
    Path around = isRepository() ? null : whole.getParent();
    while (around != null && !Files.exists(around.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
      around = around.getParent();
    }
    return Optional.ofNullable(around);
  }

  private static boolean isProject(Path folder) {
    Path pom = folder.resolve("pom.xml");
    try {
      return Files.isRegularFile(pom)
          && Files.readString(pom).contains("<artifactId>gloss</artifactId>");
    } catch (IOException e) {
      return false; // whatever cannot be read is not the project's
    }
  }
}
