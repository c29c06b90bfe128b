package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gloss.Build;
import gloss.BuildOptions;
import gloss.Progress;
import gloss.path.SitePath;
import gloss.path.SourcePath;
import gloss.problem.BuildFailed;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.ProblemText;
import gloss.problem.Problems;
import gloss.site.SiteChecker;
import gloss.site.SiteFile;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * How the problem of an example is made. Nearly always its vault is checked; what a text cannot
 * hold (symbolic links, a site that somebody has changed) is made by a few lines here.
 */
final class ProblemMakings {
  /** Only the year counts: examples may have dates of the year before. */
  private static final String TODAY = "2026-11-01";

  private static final int TOO_LARGE = 33 * 1024 * 1024;

  private static final Map<ProblemKind, Making> OTHERS = new EnumMap<>(ProblemKind.class);

  static {
    link(ProblemKind.LINK_OUT_OF_VAULT, "Plans.md", "../elsewhere/Plans.md");
    link(ProblemKind.LINK_TO_SKIPPED, "Plans.md", ".hidden/Plans.md");
    link(ProblemKind.LINK_TO_NOTHING, "Plans.md", "Gone.md");
    OTHERS.put(ProblemKind.ODD_FILE_NAME, ProblemMakings::oddName);
    OTHERS.put(ProblemKind.TEXT_TOO_LARGE, ProblemMakings::tooLarge);
    OTHERS.put(ProblemKind.DAMAGED_PICTURE, ProblemMakings::damagedPicture);
    OTHERS.put(ProblemKind.KEY_IN_TEXT, ProblemMakings::key);
    OTHERS.put(ProblemKind.MARKDOWN_TOO_ENTANGLED, ProblemMakings::entangled);
    OTHERS.put(ProblemKind.TOO_MANY_GAPS, ProblemMakings::manyGaps);
    OTHERS.put(ProblemKind.SITE_FOREIGN_FILE, ProblemMakings::foreignFile);
    OTHERS.put(ProblemKind.SITE_FILE_EDITED, ProblemMakings::editedFile);
    OTHERS.put(ProblemKind.SITE_AMONG_OTHERS, ProblemMakings::otherFile);
    OTHERS.put(
        ProblemKind.OUTPUT_FOLDER_REFUSED,
        (example, project) -> {
          Path vault = example.write(project);
          return written(vault, vault.resolve("site"));
        });
    drafted(ProblemKind.NOTHING_TO_DRAFT, "Quay.md");
    drafted(ProblemKind.PRIVATE_NOTE_TO_DRAFT, "Quay.md");
    drafted(ProblemKind.DRAFT_IN_THE_WAY, "quay.matrix.yml");
    files(ProblemKind.SITE_CLASH, "notes/boats.html", "notes/boats.html");
    files(ProblemKind.SITE_CLASH_OF_FORMS, "notes/boats.html", "notes/Boats.html");
    // Root reads every file, so no test can rely on one that is closed; BadInputTest does so for
    // other users.
    unmade(ProblemKind.UNREADABLE_FILE, "Plans.md", "no permission");
    // A machine without git has no history; GitDatesTest makes one where there is git.
    unmade(ProblemKind.SHALLOW_HISTORY, "notes");
    // The parser has no input known to break it; this is the net below it.
    unmade(ProblemKind.MARKDOWN_UNREADABLE, "Plans.md");
    // Needs a disk or a locale that most machines do not have.
    unmade(ProblemKind.SITE_NAME_IMPOSSIBLE, "site/notes/größe.html", "notes/größe.html");
  }

  private ProblemMakings() {}

  /** Makes the problem of an example. */
  interface Making {
    /**
     * All problems that come up.
     *
     * @param project an empty folder
     */
    List<Problem> problems(ProblemExample example, Path project) throws IOException;
  }

  static List<Problem> problems(ProblemExample example, Path project) throws IOException {
    return OTHERS
        .getOrDefault(example.kind(), (one, folder) -> checked(one.write(folder)))
        .problems(example, project);
  }

  /** What a check of a vault says; templates that lie beside it count. */
  static List<Problem> checked(Path vault) throws IOException {
    try {
      return build(vault, vault.resolveSibling("site")).check().report().problems();
    } catch (BuildFailed failed) {
      return failed.report().problems();
    }
  }

  private static List<Problem> written(Path vault, Path site) throws IOException {
    try {
      return build(vault, site).run().problems();
    } catch (BuildFailed failed) {
      return failed.report().problems();
    }
  }

  private static Build build(Path vault, Path site) {
    Path templates = vault.resolveSibling("templates");
    List<Path> overrides = Files.isDirectory(templates) ? List.of(templates) : List.of();
    return new Build(
        new BuildOptions(vault, site, overrides, "", TODAY, false, false), Progress.SILENT);
  }

  private static List<Problem> otherFile(ProblemExample example, Path project) throws IOException {
    Path site = Files.createDirectories(project.resolve("site"));
    Files.writeString(site.resolve("letters.txt"), "Dear all");
    return written(example.write(project), site);
  }

  private static List<Problem> damagedPicture(ProblemExample example, Path project)
      throws IOException {
    Path vault = example.write(project);
    Files.write(vault.resolve("gate.jpg"), HexFormat.of().parseHex("FFD8FFE1FFFF4578"));
    return checked(vault);
  }

  /** The page shows no whole key, or it would have the problem itself. */
  private static List<Problem> key(ProblemExample example, Path project) throws IOException {
    Path vault = example.write(project);
    Path note = vault.resolve("Upload.md");
    Files.writeString(note, Files.readString(note).replace("AKIA…", "AKIA" + "Q7RZ2M5XK4TP3WEY"));
    return checked(vault);
  }

  /** What {@code new matrix} answers; the place of the file is its only argument. */
  private static void drafted(ProblemKind kind, String file) {
    OTHERS.put(
        kind,
        (example, project) -> {
          Path vault = example.write(project);
          Location place = Location.of(new SourcePath(file));
          Problem problem = Problem.of(kind, place, vault.resolve(file));
          assertThat(draft(vault)).contains(ProblemText.of(problem));
          return List.of(problem);
        });
  }

  /** Whether problems of the kind come from drafting, not from a build. */
  static boolean isOfDrafts(ProblemKind kind) {
    return kind == ProblemKind.NOTHING_TO_DRAFT
        || kind == ProblemKind.PRIVATE_NOTE_TO_DRAFT
        || kind == ProblemKind.DRAFT_IN_THE_WAY;
  }

  /** What is said when a matrix is drafted from the vault's note Quay. */
  static String draft(Path vault) {
    return Run.of("new", "matrix", "--from", vault.resolve("Quay.md"), vault).seen();
  }

  private static void link(ProblemKind kind, String name, String target) {
    OTHERS.put(
        kind,
        (example, project) -> {
          Path vault = example.write(project);
          boolean made;
          try {
            Files.createSymbolicLink(vault.resolve(name), Path.of(target));
            made = true;
          } catch (IOException | UnsupportedOperationException e) {
            made = false;
          }
          assumeThat(made).as("this disk has symbolic links").isTrue();
          return checked(vault);
        });
  }

  /** Two files of a site, checked as a build checks them. */
  private static void files(ProblemKind kind, String first, String second) {
    OTHERS.put(
        kind,
        (example, project) -> {
          Problems problems = new Problems();
          List<SiteFile> files =
              List.of(
                  SiteFile.text(new SitePath(first), ""), SiteFile.text(new SitePath(second), ""));
          SiteChecker.check(files, problems);
          return problems.sorted();
        });
  }

  /** A problem that cannot be made on purpose everywhere: only its wording is shown. */
  private static void unmade(ProblemKind kind, String file, Object... arguments) {
    Location whole = Location.of(new SourcePath(file));
    OTHERS.put(kind, (example, project) -> List.of(Problem.of(kind, whole, arguments)));
  }

  private static List<Problem> oddName(ProblemExample example, Path project) throws IOException {
    assumeThat(File.separatorChar).as("a backslash in a name").isEqualTo('/');
    Path vault = example.write(project);
    Files.writeString(vault.resolve("Plans\\2026.md"), "A plan.\n");
    return checked(vault);
  }

  private static List<Problem> tooLarge(ProblemExample example, Path project) throws IOException {
    Path vault = example.write(project);
    try (RandomAccessFile file = new RandomAccessFile(vault.resolve("Log.md").toFile(), "rw")) {
      file.setLength(TOO_LARGE);
    }
    return checked(vault);
  }

  private static List<Problem> manyGaps(ProblemExample example, Path project) throws IOException {
    Path vault = example.write(project);
    String gaps = "#flashcards ==one== and ==two==, ".repeat(200);
    Files.writeString(vault.resolve("Pasted.md"), gaps + "\n");
    return checked(vault);
  }

  private static List<Problem> entangled(ProblemExample example, Path project) throws IOException {
    Path vault = example.write(project);
    Files.writeString(vault.resolve("Pasted.md"), "A line.\n\n" + "> ".repeat(5_000) + "deep\n");
    return checked(vault);
  }

  private static List<Problem> foreignFile(ProblemExample example, Path project)
      throws IOException {
    Path vault = example.write(project);
    Vaults.write("-- index.html --\nMy own page.\n", project.resolve("site"));
    return written(vault, project.resolve("site"));
  }

  private static List<Problem> editedFile(ProblemExample example, Path project) throws IOException {
    Path vault = example.write(project);
    Path site = project.resolve("site");
    written(vault, site);
    Files.writeString(site.resolve("notes").resolve("boats.html"), "changed by hand");
    Files.delete(vault.resolve("Boats.md"));
    return written(vault, site);
  }
}
