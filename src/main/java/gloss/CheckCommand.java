package gloss;

import gloss.problem.BuildFailed;
import gloss.problem.BuildReport;
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
      description = "Says of each mention of a term why it is linked or not.")
  private boolean terms;

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
      if (terms) {
        MentionReport.of(checked.study()).forEach(console::say);
      }
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

  private void write(BuildReport report) throws IOException {
    for (Path file : problems) {
      Files.writeString(file, ProblemLines.of(report.problems()));
    }
  }
}
