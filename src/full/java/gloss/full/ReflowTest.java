package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages read in one direction only, however narrow the window and however wide the letters. */
@BrowserTest
class ReflowTest {
  private static final String WIDE =
      """
      () => {
        const width = document.documentElement.clientWidth;
        const scrolls = node => node && node !== document.documentElement &&
          (/auto|scroll|hidden|clip/.test(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
        const wide = document.documentElement.scrollWidth <= width ? [] :
          [...document.querySelectorAll('body *')]
            .filter(node => node.getBoundingClientRect().right > width + .5 && !scrolls(node))
            .map(node => node.tagName + '.' + node.className + ' ' + node.textContent.slice(0, 40));
        return document.documentElement.scrollWidth <= width ? [] :
          [document.documentElement.scrollWidth + ' > ' + width + ': ' + wide.slice(0, 4).join(' | ')];
      }
      """;

  /** WCAG 1.4.12. A sheet of the page's own kind, since the policy forbids others. */
  private static final String SPACED =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;' +
          ' word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
        document.adoptedStyleSheets = [sheet];
      }
      """;

  /** A blank may hang out at the end of a line. */
  private static final String CLIPPED =
      """
      () => [...document.querySelectorAll('button, summary, label, th, td, .button, .links a, .pager a,' +
          ' .letters a, .holder, .status, .tags li, .site-nav a, .site-title, .card, .deck-list a')]
        .filter(node => node.getClientRects().length && !node.closest('.vh'))
        .filter(node => {
          const outer = node.getBoundingClientRect();
          const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const around = texts.currentNode.parentElement;
            if (texts.currentNode.data.trim() && !around.closest('.vh') && around.checkVisibility()) {
              const words = document.createRange();
              words.selectNodeContents(texts.currentNode);
              const inner = words.getBoundingClientRect();
              const blank = parseFloat(getComputedStyle(around).fontSize) * .4;
              if (inner.width > 0 && (inner.right > outer.right + blank || inner.left < outer.left - blank ||
                  inner.bottom > outer.bottom + 1)) {
                return true;
              }
            }
          }
          return false;
        })
        .map(node => node.tagName + '.' + node.className + ' ' + node.textContent.slice(0, 40))
        .slice(0, 5)
      """;

  /** A table whose cells stand below each other on a narrow screen has nothing to scroll. */
  private static final String LOOSE_TABLES =
      """
      [...document.querySelectorAll('main table')]
        .filter(table => getComputedStyle(table).display === 'table')
        .filter(table => {
          const box = table.closest('[role=region][tabindex="0"]');
          return !box || !(box.getAttribute('aria-label') ||
            document.getElementById(box.getAttribute('aria-labelledby')));
        })
        .map(table => table.textContent.trim().slice(0, 60))
      """;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  ReflowTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void noPageIsWiderThanItsWindow() {
    assertThat(faults(Look.PHONE.wide(256), site.lasting(), WIDE)).isEmpty();
    assertThat(faults(Look.PHONE.wide(320), site.ofEachKind(2), WIDE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 640, 1280})
  void noPageIsWiderWithWiderSpacing(int width) {
    assertThat(faults(Look.PHONE.wide(width), site.ofEachKind(2), SPACED, WIDE)).isEmpty();
  }

  /** WCAG 1.4.4 and 1.4.10: 640 and 320 pixels are what is left of 1280 at 200 and 400 per cent. */
  @ParameterizedTest
  @ValueSource(ints = {390, 640, 1280})
  void noPageIsWiderWithLettersOfTwiceTheSize(int width) {
    String twice = "() => { document.documentElement.style.fontSize = '200%'; }";
    assertThat(faults(Look.PHONE.wide(width), site.ofEachKind(2), twice, WIDE, CLIPPED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void nothingIsCutOffWithWiderSpacing(int width) {
    assertThat(faults(Look.PHONE.wide(width), site.ofEachKind(2), SPACED, CLIPPED)).isEmpty();
  }

  @Test
  void tablesScrollInANamedRegionThatTakesTheFocus() {
    assertThat(faults(Look.PHONE, site.ofEachKind(4), LOOSE_TABLES)).isEmpty();
  }

  @Test
  void whatIsTooWideIsSeen() {
    try (Window window = chromium.open(Look.PHONE.wide(320))) {
      Page page =
          window.visit(
              "data:text/html,<meta name=viewport content='width=device-width'><p style='width:400px'>wide<table><tr><td>x</table>");
      assertThat((List<?>) page.evaluate(WIDE)).isNotEmpty();
      page.evaluate(
          "document.body.innerHTML = '<main><table><tr><td><button style=\"width:20px;overflow:hidden\">clipped</button></table></main>'");
      assertThat((List<?>) page.evaluate(CLIPPED)).isNotEmpty();
      assertThat((List<?>) page.evaluate(LOOSE_TABLES)).isNotEmpty();
    }
  }

  private List<String> faults(Look look, List<SamplePage> pages, String... scripts) {
    Faults faults = new Faults();
    try (Window window = chromium.open(look)) {
      for (SamplePage each : pages) {
        Page page = window.visit(site.address(each));
        for (String script : scripts) {
          faults.addAll(each, page.evaluate(script));
        }
      }
    }
    return faults.told();
  }
}
