package gloss;

import gloss.export.CardLines;
import gloss.export.MentionLines;
import gloss.export.TermLines;
import gloss.problem.BuildFailed;
import gloss.study.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gloss export}: the same study as data. */
@Command(
    name = "export",
    description = "Prints terms, mentions or cards as JSON lines.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  gloss export cards notes > cards.jsonl"})
final class ExportCommand implements Callable<Integer> {
  /** What can be exported. */
  enum What {
    TERMS,
    MENTIONS,
    CARDS
  }

  @Parameters(index = "0", paramLabel = "WHAT", description = "terms, mentions or cards.")
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
      lines(build.check().study()).forEach(out::println);
      out.flush();
      return Main.OK;
    } catch (BuildFailed failed) {
      new Console(spec.commandLine().getErr(), Main.ansi().enabled())
          .problems(failed.report().problems());
      throw failed;
    }
  }

  private List<String> lines(Study study) {
    return switch (what) {
      case TERMS -> TermLines.of(study.glossary());
      case MENTIONS -> MentionLines.of(study.all(), study.mentions());
      case CARDS -> CardLines.of(study.decks());
    };
  }
}
