package gloss;

import gloss.export.CardLines;
import gloss.export.CardTables;
import gloss.export.MatrixCsv;
import gloss.export.MatrixJson;
import gloss.export.MentionLines;
import gloss.export.TermLines;
import gloss.matrix.MatrixSchema;
import gloss.problem.BuildFailed;
import gloss.study.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gloss export}: the same study as data. */
@Command(
    name = "export",
    description =
        "Prints terms, mentions, cards or the cells of matrices as JSON lines, cards or cells as a"
            + " table, or the schema of matrices; writes files for Anki, the site as one archive, or"
            + " all notes as one page.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gloss export cards notes > cards.jsonl",
      "  gloss export tsv notes > cards.tsv        front, tab, back: one card a line",
      "  gloss export anki notes --out anki        text files to import, and pictures",
      "  gloss export zip notes                    the site in one file, to be handed on",
      "  gloss export print notes                  all notes on one page, beside the site's",
      "  gloss export matrix-csv notes > cells.csv a row for each cell and each condition",
      "  gloss export schema > matrix.schema.json  for editors"
    })
final class ExportCommand implements Callable<Integer> {
  /** What can be exported. */
  enum What {
    TERMS,
    MENTIONS,
    CARDS,
    TSV,
    CSV,
    ANKI,
    ZIP,
    PRINT,
    MATRIX,
    MATRIX_CSV,
    SCHEMA;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description =
          "terms, mentions or cards; tsv or csv for a table of the cards; anki for text files with"
              + " pictures; zip for the whole site in one file with a page to start from; print for"
              + " all notes on one page; matrix or matrix-csv for the cells of all matrices; schema for what"
              + " editors complete a matrix by, which needs no vault.")
  @SuppressWarnings("NullAway.Init") // picocli sets it or refuses the call
  private What what;

  @Parameters(index = "1", arity = "0..1", paramLabel = "VAULT", description = VaultOptions.VAULT)
  private List<Path> named = List.of();

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "For anki: the folder to write to. For zip: the file; default: where build writes the"
              + " site, with .zip behind it. For print: a file in the folder of a site that is built;"
              + " default: all-notes.html there. All else is printed.")
  private List<Path> out = List.of();

  @Mixin private VaultOptions options = new VaultOptions();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    checkOut();
    PrintWriter printed = spec.commandLine().getOut();
    if (what == What.SCHEMA) {
      printed.print(MatrixSchema.text());
      printed.flush();
      return Main.OK;
    }
    Path vault = VaultOptions.vault(named);
    BuildOptions building = options.of(vault, VaultOptions.standardSite(vault));
    try {
      Build.Checked checked = new Build(building, Progress.SILENT).check();
      printed.print(isFile() ? written(building, checked) : text(checked.study()));
      printed.flush();
      return Main.OK;
    } catch (BuildFailed failed) {
      new Console(spec.commandLine().getErr(), Main.ansi().enabled())
          .problems(failed.report().problems());
      throw failed;
    }
  }

  private void checkOut() {
    if (what == What.ANKI && out.isEmpty()) {
      throw new UsageProblem("gloss: name the folder to write to: gloss export anki --out DIR");
    }
    if (!isFile() && !out.isEmpty()) {
      throw new UsageProblem(
          "gloss: --out is for anki, zip and print; this is printed: put > FILE behind it");
    }
  }

  private boolean isFile() {
    return what == What.ANKI || what == What.ZIP || what == What.PRINT;
  }

  private String written(BuildOptions building, Build.Checked checked) throws IOException {
    SiteExports exports = new SiteExports(building, checked);
    Path site = building.site();
    return switch (what) {
      case ZIP -> exports.zip(out.isEmpty() ? Path.of(site + ".zip") : out.get(0));
      case PRINT -> exports.print(out.isEmpty() ? site.resolve("all-notes.html") : out.get(0));
      default -> AnkiFolder.write(out.get(0), checked);
    };
  }

  private String text(Study study) {
    return switch (what) {
      case TERMS -> lines(TermLines.of(study.glossary()));
      case MENTIONS -> lines(MentionLines.of(study.all(), study.mentions()));
      case CARDS -> lines(CardLines.of(study.decks()));
      case TSV -> new CardTables(study).tsv(CardTables.all(study));
      case CSV -> new CardTables(study).csv(CardTables.all(study));
      case MATRIX -> lines(MatrixJson.lines(study.matrices(), study.index()));
      case MATRIX_CSV -> MatrixCsv.of(study.matrices(), study.index());
      case ANKI, ZIP, PRINT, SCHEMA -> throw new IllegalStateException("it is not of a study");
    };
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
