package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A finger hits what it means (WCAG 2.2, 2.5.8): each target is 24 px high and wide or has that
 * much room around its middle, and what one presses all the time is 44 px high.
 */
@BrowserTest
class TargetsTest {
  /** Words in a sentence are as high as their line; a box in a label is as large as the label. */
  private static final String SMALL =
      """
      () => {
        const nodes = [...document.querySelectorAll('a[href], button, input, select, summary')]
          .filter(node => node.checkVisibility() && !node.closest('.vh, .skip'));
        const places = nodes.map(node => (node.closest('label') || node).getBoundingClientRect());
        const reaches = (box, x, y) => Math.hypot(
          Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
        const inline = node => getComputedStyle(node).display === 'inline';
        const inSentence = node => !!node.closest('sup') || inline(node) && ([...node.parentNode.childNodes].some(near =>
          near !== node && near.textContent.trim()) || inSentence(node.parentNode));
        return nodes.filter((node, i) => {
          const box = places[i];
          if ((box.width >= 23.9 && box.height >= 23.9) || inSentence(node)) {
            return false;
          }
          const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
          return places.some((other, j) => j !== i && !node.contains(nodes[j]) && reaches(other, x, y) <
            (other.width < 24 || other.height < 24 ? 24 : 12));
        }).map(node => node.tagName + '.' + node.className + ' ' + node.textContent.trim().slice(0, 30));
      }
      """;

  private static final String LOW =
      """
      () => [...document.querySelectorAll('.site-nav a, .site-header > a, .site-header button, input[type=search],' +
          ' .deck-bar button, .practice button, .card summary, .answer > summary, .fold > summary, .turn a,' +
          ' .deck-list a, .links a, .pager a, .letters a, .button')]
        .filter(node => node.checkVisibility())
        .map(node => [node, node.getBoundingClientRect()])
        .filter(([node, box]) => box.height < 43.5 || box.width < 43.5)
        .map(([node, box]) => node.tagName + '.' + node.className + ' ' + node.textContent.trim().slice(0, 30) +
          ' ' + Math.round(box.width) + ' x ' + Math.round(box.height))
      """;

  private static final String NAVIGATION =
      """
      () => {
        const bar = document.querySelector('.site-nav');
        const box = bar.getBoundingClientRect();
        return box.bottom > innerHeight - 2 && box.top > innerHeight - 80 && box.left <= 0 && box.right >= innerWidth;
      }
      """;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  TargetsTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void everyTargetHasRoomForAFinger() {
    assertThat(faults(Look.PHONE, SMALL)).isEmpty();
    assertThat(faults(Look.DESKTOP, SMALL)).isEmpty();
  }

  @Test
  void whatOnePressesAllTheTimeIsLarge() {
    assertThat(faults(Look.PHONE, LOW)).isEmpty();
  }

  @Test
  void whatIsTooSmallIsSeen() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page =
          window.visit(
              "data:text/html,<div class=links><a href=x style='display:block;font-size:8px'>a</a><a href=y style='display:block;font-size:8px'>b</a></div>");
      assertThat((List<?>) page.evaluate(SMALL)).hasSize(2);
      assertThat((List<?>) page.evaluate(LOW)).hasSize(2);
    }
  }

  @Test
  void onAPhoneTheThumbReachesTheWaysThroughTheSiteWhereverThePageStands() {
    try (Window window = chromium.open(Look.PHONE.withoutScripts())) {
      Page page = window.visit(site.address(site.largest("note")));
      assertThat(page.evaluate(NAVIGATION)).isEqualTo(true);
      page.evaluate("scrollTo(0, 1e6)");
      assertThat(page.evaluate(NAVIGATION)).isEqualTo(true);
      assertThat(
              page.evaluate(
                  "document.querySelector('.site-footer p').getBoundingClientRect().bottom"
                      + " <= document.querySelector('.site-nav').getBoundingClientRect().top"))
          .isEqualTo(true);
    }
  }

  @Test
  void inALowWindowTheyScrollAway() {
    try (Window window = chromium.open(Look.PHONE)) {
      window.page().setViewportSize(640, 360);
      Page page = window.visit(site.address(site.largest("note")));
      assertThat(page.evaluate("getComputedStyle(document.querySelector('.site-nav')).position"))
          .isEqualTo("static");
    }
  }

  private List<String> faults(Look look, String script) {
    Faults faults = new Faults();
    try (Window window = chromium.open(look)) {
      for (SamplePage each : site.ofEachKind(2)) {
        if (each.kind().equals("paper")) {
          continue; // for paper: no layout of the site, and nothing to press often
        }
        Page page = window.visit(site.address(each));
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        faults.addAll(each, page.evaluate(script));
      }
    }
    return faults.told();
  }
}
