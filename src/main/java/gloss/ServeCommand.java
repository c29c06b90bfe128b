package gloss;

import gloss.serve.PortTaken;
import gloss.serve.Preview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gloss serve}: the site while one writes. */
@Command(
    name = "serve",
    description = {
      "Shows the site of a vault in the browsers of this machine, and anew at each save.",
      "Pages reload by themselves and say what is wrong. All is in memory: nothing is written,"
          + " neither to a site folder nor to the vault. Ctrl-C stops."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gloss serve                the notes of this project",
      "  gloss serve ~/Vault --open and a browser to look at them"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int STANDARD_PORT = 8080;
  private static final int ANY = -1;
  private static final int LAST_PORT = 65_535;

  @Parameters(index = "0", arity = "0..1", paramLabel = "VAULT", description = VaultOptions.VAULT)
  private List<Path> named = List.of();

  @Mixin private VaultOptions options = new VaultOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 0 takes any. Default: 8080, or the next one that is free.")
  private int port = ANY;

  @Option(names = "--open", description = "Also opens the standard browser, if there is one.")
  private boolean open;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path vault = VaultOptions.vault(named);
    BuildOptions build = options.of(vault, VaultOptions.standardSite(vault));
    Console console = new Console(spec.commandLine().getOut(), Main.ansi().enabled());
    try (Preview preview = preview()) {
      LivePreview live = new LivePreview(build, preview, console);
      live.begin(Progress.of(spec));
      console.say("Preview of " + vault + ": " + preview.address() + " (Ctrl-C stops)");
      if (open && !Browser.open(preview.address())) {
        console.say("There is no browser to open: go to the address yourself.");
      }
      live.warmUp();
      live.follow();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return Main.OK;
  }

  private Preview preview() throws IOException {
    if (port < ANY || port > LAST_PORT) {
      throw new UsageProblem("gloss: --port " + port + " is no port; take one up to " + LAST_PORT);
    }
    try {
      return port == ANY ? Preview.near(STANDARD_PORT) : Preview.at(port);
    } catch (PortTaken taken) {
      throw new UsageProblem(
          "gloss: " + taken.getMessage() + "; name another one, or leave out --port");
    }
  }
}
