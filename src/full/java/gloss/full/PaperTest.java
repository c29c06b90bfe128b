package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cards to be cut out: a back lies behind its front when the sheet is turned along its long edge.
 */
@BrowserTest
class PaperTest {
  private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");

  /** Each card of each sheet whose back is not where the front shines through. */
  private static final String AMISS =
      """
      () => {
        const place = (sheet, card) => {
          const s = sheet.getBoundingClientRect();
          const c = card.getBoundingClientRect();
          return {left: c.left - s.left, right: s.right - c.right, top: c.top - s.top};
        };
        const cards = sheet => [...sheet.querySelectorAll('.cut')];
        const number = card => card.querySelector('.number').textContent;
        const backs = [...document.querySelectorAll('.backs')];
        return [...document.querySelectorAll('.fronts')].flatMap((fronts, i) =>
          cards(fronts).filter((front, n) => {
            const back = cards(backs[i])[n];
            const f = place(fronts, front);
            const b = place(backs[i], back);
            return number(front) !== number(back)
              || Math.abs(f.left - b.right) > 1 || Math.abs(f.top - b.top) > 1;
          }).map(number));
      }
      """;

  private static final String COLUMNS =
      """
      () => new Set([...document.querySelectorAll('.fronts .cut')]
        .map(card => Math.round(card.getBoundingClientRect().left))).size
      """;

  /** Texts that need more room than their card has. */
  private static final String TOO_LONG =
      """
      () => [...document.querySelectorAll('.cut')]
        .filter(card => card.querySelector('.side').scrollHeight > card.querySelector('.side').clientHeight + 2)
        .map(card => card.className + ' ' + card.textContent.trim().slice(0, 60))
      """;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  PaperTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void aBackLiesInTheMirroredColumnOfItsFrontsRow() {
    List<SamplePage> pages = site.ofKind("paper");
    assertThat(pages).isNotEmpty();
    try (Window window = chromium.open(Look.DESKTOP)) {
      for (SamplePage each : pages) {
        Page page = window.visit(site.address(each));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate(AMISS)).as(each.toString()).isEqualTo(List.of());
      }
      assertThat(window.visit(site.address(site.largest("paper"))).evaluate(COLUMNS)).isEqualTo(2);
    }
  }

  @Test
  void allTextsFitOnTheirCards() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      for (SamplePage each : site.ofKind("paper")) {
        Page page = window.visit(site.address(each));
        assertThat(page.evaluate(TOO_LONG)).as(each.toString()).isEqualTo(List.of());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void eachSideOfASheetIsOnePageOfPaper(String format) {
    SamplePage paper = site.largest("paper");
    try (Window window = chromium.open(Look.DESKTOP)) {
      byte[] pdf = window.visit(site.address(paper)).pdf(new Page.PdfOptions().setFormat(format));
      String text = new String(pdf, StandardCharsets.ISO_8859_1);
      assertThat(PDF_PAGE.matcher(text).results())
          .hasSize(paper.document().select(".sheet").size());
    }
  }
}
