package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing: on every kind of page in every look, and on many of each in one look. */
@BrowserTest
class AccessibilityTest {
  private static final int OF_EACH_KIND = 2;

  /** Of kinds of which there are more, the largest: they have all that the others have. */
  private static final int MANY = 12;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  AccessibilityTest(Chromium chromium) {
    this.chromium = chromium;
  }

  static List<Look> looks() {
    return List.of(Look.DESKTOP, Look.DESKTOP.inDark(), Look.PHONE, Look.PHONE.inDark());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyKindOfPageIsAccessible(Look look) {
    assertThat(violations(look, site.ofEachKind(OF_EACH_KIND))).isEmpty();
  }

  @Test
  void manyOfEachKindAreAccessibleInOneLook() {
    List<SamplePage> rest = new ArrayList<>(site.ofEachKind(MANY));
    rest.removeAll(site.ofEachKind(OF_EACH_KIND));
    for (int i = 0; i < looks().size(); i++) {
      assertThat(violations(looks().get(i), everyFourth(rest, i))).isEmpty();
    }
  }

  private static List<SamplePage> everyFourth(List<SamplePage> pages, int first) {
    List<SamplePage> some = new ArrayList<>();
    for (int i = first; i < pages.size(); i += 4) {
      some.add(pages.get(i));
    }
    return some;
  }

  @Test
  void aPageThatShutsReadersOutIsSeen() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit("data:text/html,<p style='color:%23ccc'>pale</p><img src=x>");
      assertThat(Axe.violations(page))
          .anyMatch(found -> found.startsWith("color-contrast"))
          .anyMatch(found -> found.startsWith("image-alt"));
    }
  }

  private List<String> violations(Look look, List<SamplePage> pages) {
    Faults faults = new Faults();
    try (Window window = chromium.open(look)) {
      for (SamplePage each : pages) {
        Page page = window.visit(site.address(each));
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        faults.addAll(each, Axe.violations(page));
      }
    }
    return faults.told();
  }
}
