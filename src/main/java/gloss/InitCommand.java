package gloss;

import gloss.NewVault.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gloss init}: a vault to start from. */
@Command(
    name = "init",
    description =
        "Writes what a vault needs to become a site that publishes itself: settings, a sample, a"
            + " workflow for GitHub Pages. A file that is there stays as it is.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gloss init recipes           a new vault with a note and a matrix",
      "  gloss init ~/Vault           settings and workflow for a vault that has notes"
    })
final class InitCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "The folder; it is made if it is not there.")
  @SuppressWarnings("NullAway.Init") // picocli sets it or refuses the call
  private Path folder;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Release release = Release.running();
    Console console = new Console(spec.commandLine().getOut(), Main.ansi().enabled());
    NewVault vault = new NewVault(folder);
    vault.write(release).stream().map(InitCommand::line).forEach(console::say);
    new NextSteps(folder).lines(vault.lacksRepository()).forEach(console::say);
    return Main.OK;
  }

  private static String line(Outcome outcome) {
    String path = outcome.part().path();
    return switch (outcome.fate()) {
      case WROTE -> "wrote    " + path;
      case KEPT -> "kept     " + path + ", which was there";
      case LEFT_OUT -> "left out " + path + ": " + outcome.why();
    };
  }
}
