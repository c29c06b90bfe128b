package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On paper: nothing cut off, nothing folded, nothing to press. */
@BrowserTest
class PrintTest {
  /** What is left of a sheet of A4, 210 mm, between margins of 16 mm, at 96 dots an inch. */
  private static final int A4 = 673;

  private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");

  private static final String CUT_OFF =
      """
      () => {
        const right = document.documentElement.clientWidth + 1;
        return [...document.querySelectorAll('main *')]
          .filter(node => node.getClientRects().length && node.getBoundingClientRect().right > right)
          .filter(node => !node.closest('.vh'))
          .map(node => 'cut off: ' + node.tagName + '.' + node.className + ' ' + node.textContent.trim().slice(0, 40))
          .slice(0, 3);
      }
      """;

  private static final String FOLDED =
      """
      [...document.querySelectorAll('main details:not(.fold)')]
        .filter(each => each.checkVisibility() || each.closest('.card'))
        .map(each => each.lastElementChild)
        .filter(inside => !inside.checkVisibility({contentVisibilityAuto: true}))
        .map(inside => 'folded: ' + inside.textContent.trim().slice(0, 60))
      """;

  private static final String CONTROLS =
      "button:visible, input:enabled:visible, .card summary:visible, .fold > summary:visible, nav:visible";

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  PrintTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void everyKindOfPageFitsOnPaperWithAllItsText() {
    Faults faults = new Faults();
    try (Window window = chromium.open(Look.DESKTOP.inDark().wide(A4))) {
      for (SamplePage each : site.ofEachKind(2)) {
        if (each.kind().equals("paper")) {
          continue; // sheets of their own, which PaperTest measures
        }
        Page page = window.visit(site.address(each));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        faults.addAll(each, page.evaluate(CUT_OFF));
        faults.addAll(each, page.evaluate(FOLDED));
        page.locator(CONTROLS)
            .all()
            .forEach(told -> faults.add(each, "to press: " + told.innerText()));
      }
    }
    assertThat(faults.told()).isEmpty();
  }

  @Test
  void aDeckIsPrintedWholeAlsoWhileOneCardIsShown() {
    SamplePage deck = site.largest("deck");
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(deck));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      int cards = deck.document().select(".card").size();
      assertThat(page.locator(".card:visible")).hasCount(cards);
      assertThat(page.locator(".card .back:visible")).hasCount(cards);
    }
  }

  @Test
  void aNoteBecomesPagesOfPaper() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("note")));
      byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
      String text = new String(pdf, StandardCharsets.ISO_8859_1);
      assertThat(text).startsWith("%PDF");
      assertThat(PDF_PAGE.matcher(text).results().count()).isBetween(1L, 12L);
    }
  }
}
