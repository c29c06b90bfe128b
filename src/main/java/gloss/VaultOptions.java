package gloss;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      description = "Where the site will be published; needed for 404.html only.")
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
      "The folder with the notes; default: notes, if that is a folder here, else this folder.";

  /** The folder with the notes, from the command's words. */
  static Path vault(List<Path> named) {
    Path folder = named.isEmpty() ? standard() : named.get(0);
    if (!Files.isDirectory(folder)) {
      throw new UsageProblem(
          "gloss: there is no folder " + folder + "; name the folder that holds your notes");
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
    boolean project =
        folder.getFileName().toString().equals("notes") && Files.exists(parent.resolve("pom.xml"));
    return parent.resolve(project ? "site" : folder.getFileName() + "-site");
  }

  private static Path standard() {
    Path notes = Path.of("notes");
    return Files.isDirectory(notes) ? notes : Path.of("").toAbsolutePath();
  }
}
