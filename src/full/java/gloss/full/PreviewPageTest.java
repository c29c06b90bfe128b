package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gloss.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who writes with {@code gloss serve} beside the editor. */
@BrowserTest
@Timeout(120)
class PreviewPageTest {
  private static final String MATRIX =
      """
      title: Who runs the network
      parties:
        isp: {label: The provider, role: provider}
        me: {label: You, role: customer}
      layers:
        - {id: line, label: Line}
        - {id: router, label: Router}
      subjects:
        - id: home
          label: At home
          duties: {line: isp, router: me}
        - id: office
          label: At the office
          duties: {line: isp, router: isp}
      """;

  @TempDir Path vault;

  private final Chromium chromium;
  private final StringWriter said = new StringWriter();
  private Thread command = new Thread();
  private int port;

  PreviewPageTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void aVaultIsServed() throws IOException {
    write("Line.md", "# Line\n\nA line is a first word.\n");
    write("Other.md", "# Other\n\nText.\n");
    write("network.matrix.yml", MATRIX);
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    start();
  }

  private void start() {
    PrintWriter out = new PrintWriter(said, true);
    command =
        new Thread(
            () -> Main.run(out, out, "serve", vault.toString(), "--port", String.valueOf(port)));
    command.start();
    while (command.isAlive() && !answers()) {
      Thread.onSpinWait();
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  @AfterEach
  void itStops() throws InterruptedException {
    command.interrupt();
    command.join();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(vault.resolve(name), text);
  }

  private String address(String page) {
    return "http://127.0.0.1:" + port + "/" + page;
  }

  private static Locator panel(Page page) {
    return page.locator("gloss-preview .panel");
  }

  @Test
  void aSavedNoteShowsOnThePageThatIsOpenAndNoOtherPageReloads() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP);
        Window other = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address("notes/line.html"));
      Page still = other.visit(address("notes/other.html"));
      still.evaluate("window.untouched = true");
      write("Line.md", "# Line\n\nA line is a second word.\n");
      assertThat(page.locator("main")).containsText("second word");
      assertThat(window.complaints()).isEmpty();
      assertThat(still.evaluate("window.untouched")).isEqualTo(true);
      write("Other.md", "# Other\n\nMore text.\n");
      assertThat(still.locator("main")).containsText("More text");
    }
  }

  @Test
  void aBrokenMatrixIsSaidOnThePageWithItsPlaceUntilItIsMended() throws IOException {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(address("notes/line.html"));
      write("network.matrix.yml", MATRIX.replace("router: me", "roter: me"));
      assertThat(panel(page)).isVisible();
      assertThat(panel(page)).containsText("The build stopped: ");
      assertThat(panel(page)).containsText("network.matrix.yml:11:");
      assertThat(panel(page).locator("mark").getByText("roter:")).isVisible();
      assertThat(page.locator("main")).containsText("first word");
      assertThat(page.locator("gloss-preview [role=status]")).containsText("The build stopped");
      assertThat(window.complaints()).isEmpty();
      assertThat(Axe.violations(page)).isEmpty();
      write("network.matrix.yml", MATRIX);
      assertThat(panel(page)).isHidden();
    }
  }

  @Test
  void warningsAreANumberUntilSomebodyWantsToReadThem() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address("notes/line.html"));
      write("Line.md", "# Line\n\nA line is a <b>first</b> word. [[Nowhere]]\n");
      Locator count = page.locator("gloss-preview .count");
      assertThat(count).hasText("1 warning");
      // Until its styles are there it is hidden, and what is hidden takes no focus.
      assertThat(count).isVisible();
      assertThat(panel(page)).isHidden();
      count.focus();
      page.keyboard().press("Enter");
      assertThat(panel(page)).isVisible();
      assertThat(panel(page)).containsText("Line.md:3:");
      page.keyboard().press("Escape");
      assertThat(panel(page)).isHidden();
      assertThat(count).isFocused();
    }
  }

  @Test
  void hintsAloneAreANumberToo() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address("notes/line.html"));
      write("Line.md", "# Line\n\nA line is a first word.\n\nWhat is it? ::: A line\n");
      assertThat(page.locator("gloss-preview .count")).hasText("1 hint");
    }
  }

  @Test
  void aStoppedPreviewIsSaidAndOneThatIsBackIsFound() throws Exception {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address("notes/line.html"));
      assertThat(page.locator("gloss-preview .corner")).isVisible();
      itStops();
      assertThat(page.locator("gloss-preview .stopped")).isVisible();
      write("Line.md", "# Line\n\nA line is a third word.\n");
      start();
      assertThat(page.locator("main")).containsText("third word");
      assertThat(page.locator("gloss-preview .stopped")).isHidden();
    }
  }
}
