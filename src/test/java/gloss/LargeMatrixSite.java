package gloss;

import gloss.golden.Vaults;
import gloss.language.Language;
import gloss.language.Phrases;
import gloss.matrix.LargeMatrix;
import gloss.matrix.Matrix;
import gloss.note.Note;
import gloss.page.Page;
import gloss.page.PageKinds;
import gloss.page.Planning;
import gloss.problem.Problems;
import gloss.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The page of the {@link LargeMatrix} with its styles and scripts, without the thousand other pages
 * of its site.
 */
public final class LargeMatrixSite {
  private static final long SEED = 7;

  private LargeMatrixSite() {}

  /** The text of the page. */
  public static String page() {
    return page("matrix");
  }

  /** The text of the first page of a kind. */
  static String page(String kind) {
    return inVault(
        (options, planning, problems) -> {
          Page page =
              PageKinds.all().stream()
                  .filter(each -> each.name().equals(kind))
                  .flatMap(each -> each.plan(planning).stream())
                  .findFirst()
                  .orElseThrow();
          Templates templates = options.templates(problems);
          Record view = page.view().get();
          return templates
              .render(kind, planning.site(), planning.head(page, view), view)
              .orElseThrow();
        });
  }

  /** Writes the page with its styles and scripts, and returns its place. */
  public static Path write(Path folder) throws IOException {
    Path page = folder.resolve("matrix/size.html");
    Files.createDirectories(page.getParent());
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(page, page());
    inVault(
        (options, planning, problems) -> {
          planning
              .assets()
              .files()
              .forEach(file -> write(folder, file.path().value(), file.bytes()));
          return "";
        });
    return page;
  }

  private static void write(Path folder, String path, byte[] bytes) {
    try {
      Files.write(folder.resolve(path), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Use {
    String of(BuildOptions options, Planning planning, Problems problems) throws IOException;
  }

  private static String inVault(Use use) {
    return Vaults.inTemporaryFolder(
        "-- size.matrix.yml --\n" + LargeMatrix.yaml(SEED),
        vault -> {
          Problems problems = new Problems();
          BuildOptions options =
              new BuildOptions(vault, vault.resolveSibling("site"), List.of(), "", "", false);
          Sources sources = Sources.read(options, problems);
          List<Note> notes = sources.notes(problems);
          List<Matrix> matrices = sources.matrices(problems);
          Phrases phrases = options.phrases(Language.ENGLISH, problems);
          Planning planning =
              Planning.of(
                  sources.study(notes, matrices, phrases, problems),
                  phrases,
                  options.assets(phrases, problems),
                  problems);
          return use.of(options, planning, problems);
        });
  }
}
