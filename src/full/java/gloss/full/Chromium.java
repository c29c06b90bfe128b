package gloss.full;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window of its own and without any talk to its makers. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIET));
  }

  /** The program: {@code -Dgloss.browser=FILE}, else the first of the usual names in the path. */
  static Optional<Path> program() {
    String named = System.getProperty("gloss.browser", "");
    Stream<Path> places =
        named.isEmpty()
            ? Stream.of(pathVariable().split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            : Stream.of(Path.of(named));
    return places.filter(Files::isExecutable).findFirst();
  }

  private static String pathVariable() {
    return Objects.requireNonNullElse(System.getenv("PATH"), "");
  }

  static Chromium start(Path program) {
    return new Chromium(program);
  }

  /** A new window without memory. */
  Window open(Look look) {
    return new Window(browser.newContext(look.options()));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
