package gloss;

import gloss.export.CardLines;
import gloss.export.CardTables;
import gloss.export.MentionLines;
import gloss.export.TermLines;
import gloss.problem.BuildFailed;
import gloss.study.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gloss export}: the same study as data. */
@Command(
    name = "export",
    description = "Prints terms, mentions or cards as JSON lines, or cards as a table.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gloss export cards notes > cards.jsonl",
      "  gloss export tsv notes > cards.tsv        front, tab, back: one card a line"
    })
final class ExportCommand implements Callable<Integer> {
  /** What can be exported. */
  enum What {
    TERMS,
    MENTIONS,
    CARDS,
    TSV,
    CSV
  }

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = "terms, mentions or cards; tsv or csv for a table of the cards.")
  @SuppressWarnings("NullAway.Init") // picocli sets it or refuses the call
  private What what;

  @Parameters(index = "1", arity = "0..1", paramLabel = "VAULT", description = VaultOptions.VAULT)
  private List<Path> named = List.of();

  @Mixin private VaultOptions options = new VaultOptions();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path vault = VaultOptions.vault(named);
    Build build = new Build(options.of(vault, VaultOptions.standardSite(vault)), Progress.SILENT);
    PrintWriter out = spec.commandLine().getOut();
    try {
      out.print(text(build.check().study()));
      out.flush();
      return Main.OK;
    } catch (BuildFailed failed) {
      new Console(spec.commandLine().getErr(), Main.ansi().enabled())
          .problems(failed.report().problems());
      throw failed;
    }
  }

  private String text(Study study) {
    return switch (what) {
      case TERMS -> lines(TermLines.of(study.glossary()));
      case MENTIONS -> lines(MentionLines.of(study.all(), study.mentions()));
      case CARDS -> lines(CardLines.of(study.decks()));
      case TSV -> CardTables.tsv(CardTables.all(study));
      case CSV -> new CardTables(study).csv(CardTables.all(study));
    };
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
