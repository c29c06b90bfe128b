package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search on every page: a dialog with a combobox, by keyboard, finger and screen reader. */
@BrowserTest
class SearchDialogTest {
  private static final int FINGER = 44;

  private final SampleSite site = SampleSite.get();
  private final String note = site.address(site.largest("note"));
  private final Chromium chromium;

  SearchDialogTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "Control+k", "Meta+k"})
  void aKeyOpensIt(String key) {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(note);
      assertThat(window.requests()).noneMatch(each -> each.contains("/assets/search"));
      page.keyboard().press(key);
      assertThat(box(page)).isFocused();
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void theLinkInTheHeaderOpensItAndTheFocusReturnsThere() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(note);
      page.locator("[data-section=search]").press("Enter");
      assertThat(box(page)).isFocused();
      page.keyboard().type("cloud");
      assertThat(options(page).first()).isVisible();
      page.keyboard().press("Escape");
      assertThat(box(page)).hasValue("");
      assertThat(options(page)).hasCount(0);
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog")).not().isVisible();
      assertThat(page.locator("[data-section=search]")).isFocused();
    }
  }

  @Test
  void arrowsWalkThroughTheOptionsAndEnterOpensOne() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(note);
      page.keyboard().press("/");
      assertThat(box(page)).hasAttribute("aria-expanded", "false");
      page.keyboard().type("cloud");
      assertThat(box(page)).hasAttribute("aria-expanded", "true");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertActive(page, options(page).nth(1));
      page.keyboard().press("End");
      assertActive(page, options(page).last());
      page.keyboard().press("Home");
      assertActive(page, options(page).first());
      page.keyboard().press("ArrowUp");
      assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
      page.keyboard().press("ArrowUp");
      assertActive(page, options(page).last());
      assertThat(box(page)).isFocused();
      page.keyboard().press("Home");
      String href = String.valueOf(options(page).first().evaluate("each => each.href"));
      page.keyboard().press("Enter");
      page.waitForURL(href);
    }
  }

  private static void assertActive(Page page, Locator option) {
    assertThat(option).hasAttribute("aria-selected", "true");
    assertThat(box(page)).hasAttribute("aria-activedescendant", option.getAttribute("id"));
    assertThat(option).isInViewport();
  }

  @Test
  void controlAndEnterOpenAWindowOfTheirOwn() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(note);
      page.keyboard().press("/");
      page.keyboard().type("hypervisor");
      assertThat(options(page).first()).isVisible();
      Page other = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
      other.waitForURL("**/terms/hypervisor.html");
      assertThat(page.locator("dialog")).isVisible();
    }
  }

  @Test
  void theWayToAllResultsTakesTheWordsAlong() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(note);
      page.keyboard().press("/");
      page.keyboard().type("cloud security");
      page.locator("dialog .foot a").click();
      assertThat(page.locator("#search-words")).hasValue("cloud security");
    }
  }

  static Stream<Look> looks() {
    return Stream.of(Look.DESKTOP, Look.PHONE, Look.PHONE.wide(320))
        .flatMap(look -> Stream.of(look, look.inDark()));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void axeFindsNothingAndNothingIsCutOff(Look look) {
    try (Window window = chromium.open(look)) {
      Page page = window.visit(note);
      page.locator("[data-section=search]").click();
      assertThat(Axe.violations(page)).isEmpty();
      for (String words : List.of("fargate patch", "cloud", "qqqqqq")) {
        box(page).fill(words);
        assertThat(page.locator("dialog [role=status]")).not().isEmpty();
        page.keyboard().press("ArrowDown");
        assertThat(Axe.violations(page)).isEmpty();
        assertFits(page);
      }
    }
  }

  @Test
  void onAPhoneItFillsTheWindowAndFingersHitIt() {
    try (Window window = chromium.open(Look.PHONE.wide(320))) {
      Page page = window.visit(note);
      page.locator("[data-section=search]").click();
      box(page).fill("aws");
      assertThat(options(page).first()).isVisible();
      BoundingBox dialog = page.locator("dialog").boundingBox();
      assertThat(dialog.x).isZero();
      assertThat(dialog.y).isZero();
      assertThat(dialog.width).isEqualTo(320);
      assertThat(dialog.height).isEqualTo(page.viewportSize().height);
      for (Locator target :
          page.locator("dialog :is(input, button, .foot a, [role=option]:not([hidden]))").all()) {
        assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(FINGER);
      }
    }
  }

  @Test
  void largeTextAndTheOtherDirectionFit() {
    try (Window window = chromium.open(Look.PHONE.wide(320))) {
      Page page = window.visit(note);
      page.evaluate("document.documentElement.style.fontSize = '200%'");
      page.evaluate("document.documentElement.dir = 'rtl'");
      page.keyboard().press("/");
      box(page).fill("fargate patch");
      assertThat(options(page).first()).isVisible();
      assertFits(page);
    }
  }

  private static void assertFits(Page page) {
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('dialog, dialog *')].filter(each =>"
                    + " each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1"
                    + " && getComputedStyle(each).display !== 'inline' && each.tagName !== 'INPUT')"
                    + ".map(each => each.outerHTML.slice(0, 200))"))
        .isEqualTo(List.of());
  }

  private static Locator box(Page page) {
    return page.locator("dialog [role=combobox]");
  }

  private static Locator options(Page page) {
    return page.locator("dialog [role=listbox] [role=option]:not([hidden])");
  }
}
