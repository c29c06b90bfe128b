package gloss;

import gloss.export.TermReport;
import gloss.glossary.TermGaps;
import gloss.problem.BuildFailed;
import gloss.problem.BuildReport;
import gloss.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gloss check}: everything but writing. */
@Command(
    name = "check",
    description = "Does everything but writing, and says what is wrong.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Parameters(index = "0", arity = "0..1", paramLabel = "VAULT", description = VaultOptions.VAULT)
  private List<Path> named = List.of();

  @Mixin private VaultOptions options = new VaultOptions();

  @Option(
      names = "--terms",
      description =
          "Says of each mention of a term why it is linked or not, which rule made each term,"
              + " what is only suggested, and what is never mentioned, defined or expanded.")
  private boolean terms;

  @Option(
      names = "--terms-report",
      paramLabel = "FILE",
      description = "Also writes what --terms says as a JSON document.")
  private List<Path> termsReports = List.of();

  @Option(
      names = "--problems",
      paramLabel = "FILE",
      description = "Also writes each problem as a JSON line.")
  private List<Path> problems = List.of();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec.commandLine().getOut(), Main.ansi().enabled());
    Path vault = VaultOptions.vault(named);
    Build build = new Build(options.of(vault, VaultOptions.standardSite(vault)), Progress.of(spec));
    try {
      Build.Checked checked = build.check();
      BuildReport report = checked.report();
      report(checked.study(), console);
      console.problems(report.problems());
      console.summary(report);
      write(report);
      return Main.OK;
    } catch (BuildFailed failed) {
      console.problems(failed.report().problems());
      write(failed.report());
      throw failed;
    }
  }

  private void report(Study study, Console console) throws IOException {
    if (!terms && termsReports.isEmpty()) {
      return;
    }
    TermGaps gaps =
        TermGaps.of(
            study.all(), study.glossary(), study.mentions(), study.config().terms().linked());
    if (terms) {
      MentionReport.of(study, gaps).forEach(console::say);
    }
    for (Path file : termsReports) {
      Files.writeString(file, TermReport.of(study, gaps));
    }
  }

  private void write(BuildReport report) throws IOException {
    for (Path file : problems) {
      Files.writeString(file, ProblemLines.of(report.problems()));
    }
  }
}
