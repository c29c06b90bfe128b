package gloss.full;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The Firefox of this machine with a profile of its own, as a reader has it: what tools for tests
 * change of its settings stays as it is, above all that a local file is an origin of its own.
 */
final class Firefox implements AutoCloseable {
  private static final List<String> NAMES = List.of("firefox-esr", "firefox");

  /** Nothing is opened at the first start, and nobody is asked for news. */
  private static final List<String> SETTINGS =
      List.of(
          "\"remote.prefs.recommended\", false",
          "\"security.fileuri.strict_origin_policy\", true",
          "\"browser.aboutwelcome.enabled\", false",
          "\"browser.startup.homepage_override.mstone\", \"ignore\"",
          "\"browser.startup.page\", 0",
          "\"browser.shell.checkDefaultBrowser\", false",
          "\"datareporting.policy.dataSubmissionEnabled\", false",
          "\"termsofuse.bypassNotification\", true",
          "\"toolkit.telemetry.reportingpolicy.firstRun\", false",
          "\"app.normandy.enabled\", false",
          "\"app.update.disabledForTesting\", true",
          "\"browser.safebrowsing.update.enabled\", false",
          "\"extensions.update.enabled\", false",
          "\"network.captive-portal-service.enabled\", false",
          "\"network.connectivity-service.enabled\", false",
          "\"services.settings.server\", \"data:,#remote-settings-dummy/v1\"",
          "\"browser.download.folderList\", 2",
          "\"browser.download.useDownloadDir\", true",
          "\"ui.prefersReducedMotion\", 1");

  private static final int SECONDS = 60;

  private final Path folder;
  private final Process process;

  private Firefox(Path program, Path folder) throws IOException {
    this.folder = folder;
    Path profile = Files.createDirectory(folder.resolve("profile"));
    String downloads = Files.createDirectory(downloads()).toString().replace("\\", "\\\\");
    Stream<String> settings =
        Stream.concat(
            SETTINGS.stream(), Stream.of("\"browser.download.dir\", \"" + downloads + "\""));
    Files.write(
        profile.resolve("user.js"),
        settings.map(setting -> "user_pref(" + setting + ");").toList(),
        StandardCharsets.UTF_8);
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "--remote-debugging-port",
                "0",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
  }

  /** The program: {@code -Dgloss.firefox=FILE}, else the first of the usual names in the path. */
  static Optional<Path> program() {
    String named = System.getProperty("gloss.firefox", "");
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    Stream<Path> places =
        named.isEmpty()
            ? Stream.of(path.split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
            : Stream.of(Path.of(named));
    return places.filter(Files::isExecutable).findFirst();
  }

  /** Starts it; all that it writes goes below a folder. */
  static Firefox start(Path program, Path folder) throws IOException {
    return new Firefox(program, folder);
  }

  /** Where files go that a page hands to its reader. */
  Path downloads() {
    return folder.resolve("downloads");
  }

  /** Its one tab; asked for once. */
  FirefoxTab tab() throws IOException, InterruptedException {
    return new FirefoxTab(address());
  }

  /** It writes into its profile where it listens. */
  private URI address() throws IOException, InterruptedException {
    Path told = folder.resolve("profile/WebDriverBiDiServer.json");
    for (int i = 0; i < SECONDS * 10 && process.isAlive(); i++) {
      String text = Files.exists(told) ? Files.readString(told, StandardCharsets.UTF_8) : "";
      if (text.endsWith("}")) {
        JsonNode at = new ObjectMapper().readTree(text);
        String host = at.path("ws_host").asString() + ":" + at.path("ws_port").asInt();
        return URI.create("ws://" + host + "/session");
      }
      Thread.sleep(100);
    }
    throw new AssertionError(
        "Firefox does not listen. It said:\n" + Files.readString(folder.resolve("said.txt")));
  }

  /** It ends by itself or is ended, before its folder may go. */
  @Override
  public void close() {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      for (ProcessHandle each : all) {
        each.destroyForcibly();
        each.onExit().get(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new UncheckedIOException(new IOException("Firefox does not end", e));
    }
  }
}
