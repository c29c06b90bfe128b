package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever goes through a page by the tabulator key sees where they are, everywhere. */
@BrowserTest
class FocusTest {
  private static final int MOST_STEPS = 150;

  /**
   * What has the focus: nothing if it is well seen, "end" if the page is through, else the fault.
   */
  private static final String SEEN =
      """
      () => {
        const node = document.activeElement;
        if (!node || node === document.body) {
          return 'end';
        }
        const name = node.tagName + '.' + node.className + ' ' + node.textContent.trim().slice(0, 40);
        const style = getComputedStyle(node);
        if (!/auto/.test(style.outlineStyle) && !(parseFloat(style.outlineWidth) >= 2)) {
          return 'no outline: ' + name;
        }
        for (const box of node.getClientRects()) {
          const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
          const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
          for (const across of [.5, .1, .9]) {
            for (const down of [.5, .1, .9]) {
              const there = document.elementFromPoint(
                left + (right - left) * across, top + (bottom - top) * down);
              if (there && right > left && bottom > top && node.contains(there)) {
                return '';
              }
            }
          }
        }
        return 'hidden: ' + name;
      }
      """;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  FocusTest(Chromium chromium) {
    this.chromium = chromium;
  }

  static List<Look> looks() {
    return List.of(Look.DESKTOP, Look.PHONE);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theFocusIsSeenAtEveryStep(Look look) {
    Faults faults = new Faults();
    try (Window window = chromium.open(look)) {
      for (SamplePage each : site.ofEachKind(1)) {
        faults.addAll(each, walk(window.visit(site.address(each))));
      }
    }
    assertThat(faults.told()).isEmpty();
  }

  @Test
  void theFirstStepSkipsToTheText() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(site.address(site.largest("note")));
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("!!document.activeElement.closest('main')")).isEqualTo(true);
    }
  }

  private static List<String> walk(Page page) {
    List<String> found = new ArrayList<>();
    page.evaluate("document.activeElement.blur()");
    for (int step = 0; step < MOST_STEPS; step++) {
      page.keyboard().press("Tab");
      String told = String.valueOf(page.evaluate(SEEN));
      if (told.equals("end")) {
        break;
      }
      if (!told.isEmpty()) {
        found.add(told);
      }
    }
    return found;
  }
}
