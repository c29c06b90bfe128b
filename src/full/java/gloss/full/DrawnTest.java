package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import gloss.golden.Vaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas and diagrams as a browser shows them from disk, and colours of code. */
@BrowserTest
class DrawnTest {
  private static final String NOTES =
      """
      -- Formulas.md --
      # Formulas of $\\pi r^2$

      The sum $\\sum_{i=1}^{n} i$ is old, and $x^$ and $\\nowhere$ are wrong.

      $$
      \\begin{aligned}
      a &= b + c \\\\
      d &= \\boxed{e}
      \\end{aligned}
      $$

      $$ a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u + v + w + x + y + z $$

      | Price | Norm |
      |---|---|
      | $29/mo | $\\|x\\|$ |
      -- Diagrams.md --
      # Diagrams

      ```mermaid
      flowchart LR
        Quay --> Boat
      ```

      ```mermaid
      sequenceDiagram
        Quay->>Boat: ahoy
      ```

      ```mermaid
      flowchart LR
        Quay -->| Boat
      ```
      -- Code.md --
      # Code

      ```java
      final class Quay {}
      ```
      """;

  @TempDir static Path folder;

  private final Chromium chromium;

  DrawnTest(Chromium chromium) {
    this.chromium = chromium;
  }

  /** Built at the first call. */
  private static final class Ready {
    static final SampleSite SITE = build();

    private static SampleSite build() {
      try {
        return SampleSite.build(
            Vaults.write(NOTES, folder.resolve("notes")), folder.resolve("site"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String address(String note) {
    return Ready.SITE.root().resolve("notes/" + note + ".html").toUri().toString();
  }

  @Test
  void formulasAreSeenAndScrollInTheirBoxes() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(address("formulas"));
      assertThat(page.locator("h1")).hasText("Formulas of πr²");
      assertThat(page.locator("p math")).hasCount(1);
      assertThat(page.locator("td math")).hasCount(1);
      assertThat(page.locator("td").first()).hasText("$29/mo");
      assertThat(page.locator("div.math math")).hasCount(2);
      assertThat(page.locator("code.math")).hasCount(2);
      assertThat(page.locator("math annotation").first()).hasText("\\sum_{i=1}^{n} i");
      assertThat(page.locator("math annotation").first()).not().isVisible();
      assertThat(height(page.locator("p math munderover, p math msubsup"))).isGreaterThan(15);
      assertThat(scrolls(page.locator("div.math").nth(1))).isTrue();
      assertThat(scrolls(page.locator("html"))).isFalse();
      assertThat(window.complaints()).isEmpty();
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  private static double height(Locator place) {
    return place.boundingBox().height;
  }

  private static boolean scrolls(Locator place) {
    return (Boolean) place.evaluate("box => box.scrollWidth > box.clientWidth + 1");
  }

  @Test
  void diagramsAreDrawnFromDiskAndFollowTheTheme() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address("diagrams"));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      Locator drawn = page.locator(".drawing:visible svg");
      assertThat(drawn).hasCount(2);
      assertThat(page.locator("figure .fault p")).hasText("This diagram cannot be drawn:");
      assertThat(page.locator("figure .fault pre")).containsText("Parse error");
      assertThat(page.locator("figure > pre")).containsText("Quay -->| Boat");
      assertThat(page.locator(".drawing text:visible, .drawing span:visible").getByText("ahoy"))
          .not()
          .hasCount(0);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(page.locator(".drawing[data-theme=dark]:visible svg")).hasCount(2);
      assertThat(page.locator(".drawing[data-theme=light]:visible")).hasCount(0);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".drawing[data-theme=light]:visible")).hasCount(2);
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void inColoursOfReadersWordsStandOutFromTheirBoxes() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address("diagrams"));
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      page.reload();
      assertThat(page.locator(".drawing:visible svg")).hasCount(2);
      Locator drawing = page.locator(".drawing:visible").first();
      Object box = drawing.locator(".node rect").first().evaluate("e => getComputedStyle(e).fill");
      Object word =
          drawing.locator(".nodeLabel p").first().evaluate("e => getComputedStyle(e).color");
      assertThat(word).isNotEqualTo(box);
    }
  }

  @Test
  void theTextOfADiagramStaysBelowIt() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address("diagrams"));
      Locator figure = page.locator("figure").first();
      assertThat(figure.locator(".drawing:visible")).hasCount(1);
      assertThat(figure.locator("summary")).hasText("Text of this diagram");
      figure.locator("summary").click();
      assertThat(figure.locator("pre")).isVisible();
      assertThat(figure.locator("pre")).containsText("Quay --> Boat");
    }
  }

  @Test
  void onlyAPageWithADiagramLoadsItsLibraryAndAllowsItsStyles() throws IOException {
    List<String> scripts =
        Ready.SITE.files().stream().filter(f -> f.startsWith("assets/mermaid.")).toList();
    assertThat(scripts).hasSize(1);
    for (String note : List.of("formulas", "code", "diagrams")) {
      String page = Files.readString(Ready.SITE.root().resolve("notes/" + note + ".html"));
      boolean diagrams = note.equals("diagrams");
      assertThat(page.contains(scripts.get(0))).as(note).isEqualTo(diagrams);
      assertThat(page.contains("'unsafe-inline'")).as(note).isEqualTo(diagrams);
      assertThat(page.contains("script-src 'self';")).as(note).isTrue();
      assertThat(page.contains("assets/drawn.")).as(note).isEqualTo(!note.equals("code"));
    }
  }

  @Test
  void codeIsColouredByDayAndByNight() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address("code"));
      Locator word = page.locator("pre .tok-key").first();
      assertThat(word).hasText("final class");
      Object day = word.evaluate("word => getComputedStyle(word).color");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(word.evaluate("word => getComputedStyle(word).color")).isNotEqualTo(day);
      assertThat(Axe.violations(page)).isEmpty();
    }
  }
}
