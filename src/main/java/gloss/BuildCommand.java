package gloss;

import gloss.problem.BuildFailed;
import gloss.problem.BuildReport;
import gloss.site.OutputFolder;
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

/** {@code gloss build}: writes the site. */
@Command(
    name = "build",
    description =
        "Writes the site for a vault. A build that fails leaves the last good site as it was.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gloss build                          the notes/ of this project become its site/",
      "  gloss build ~/Vault                  writes ~/Vault-site",
      "  gloss build ~/Vault --out /tmp/site  writes there"
    })
final class BuildCommand implements Callable<Integer> {
  @Parameters(index = "0", arity = "0..1", paramLabel = "VAULT", description = VaultOptions.VAULT)
  private List<Path> named = List.of();

  @Mixin private VaultOptions options = new VaultOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The folder to write to; default: VAULT-site beside the vault, or site beside a folder"
              + " notes that has a pom.xml beside it.")
  private List<Path> out = List.of();

  @Option(
      names = "--problems",
      paramLabel = "FILE",
      description = "Also writes each problem as a JSON line.")
  private List<Path> problems = List.of();

  @Option(names = "--timings", description = "Also says how long each stage took.")
  private boolean timings;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path vault = VaultOptions.vault(named);
    Path site = out.isEmpty() ? VaultOptions.standardSite(vault) : out.get(0);
    Console console = new Console(spec.commandLine().getOut(), Main.ansi().enabled());
    try {
      BuildReport report = new Build(options.of(vault, site), Progress.of(spec)).run();
      console.problems(report.problems());
      console.summary(report);
      console.written(report, site);
      finish(report, console);
      return Main.OK;
    } catch (BuildFailed failed) {
      console.problems(failed.report().problems());
      console.say(untouched(site));
      finish(failed.report(), console);
      throw failed;
    }
  }

  private static String untouched(Path site) {
    return OutputFolder.holdsSite(site)
        ? "Nothing was written: the last good site is as it was, in " + site + "."
        : "Nothing was written.";
  }

  private void finish(BuildReport report, Console console) throws IOException {
    if (timings) {
      report.stages().forEach(s -> console.say(Timings.line(s)));
    }
    for (Path file : problems) {
      Files.writeString(file, ProblemLines.of(report.problems()));
    }
  }
}
