package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The chosen colours stay chosen, and no page shows others first. */
@BrowserTest
class ThemeTest {
  /** Notes the theme in the moment in which the body comes, before anything is painted. */
  private static final String WATCH =
      """
      new MutationObserver((changes, watch) => {
        if (document.body) {
          window.themeAtFirst = document.documentElement.dataset.theme || 'none';
          watch.disconnect();
        }
      }).observe(document, {childList: true, subtree: true});
      """;

  private final SampleSite site = SampleSite.get();
  private final String home = site.address(site.largest("home"));
  private final String note = site.address(site.largest("note"));
  private final Chromium chromium;

  ThemeTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void theChoiceIsThereBeforeTheNextPageIsPainted() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      window.context().addInitScript(WATCH);
      Page page = window.visit(home);
      assertThat(page.evaluate("themeAtFirst")).isEqualTo("none");
      page.locator(".theme-switch").click();
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      window.visit(note);
      assertThat(page.evaluate("themeAtFirst")).isEqualTo("dark");
      assertThat(background(page)).isEqualTo(background(chromium, Look.DESKTOP.inDark(), note));
    }
  }

  @Test
  void theSwitchGoesFromTheSystemsColoursToDarkAndLightAndBack() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(home);
      Locator button = page.locator(".theme-switch");
      assertThat(button).hasAccessibleName("Colours: as the system");
      button.tap();
      assertThat(button).hasAccessibleName("Colours: dark");
      button.tap();
      assertThat(button).hasAccessibleName("Colours: light");
      button.tap();
      assertThat(page.locator("html")).not().hasAttribute("data-theme", "light");
      assertThat(button).hasAccessibleName("Colours: as the system");
    }
  }

  @Test
  void aNewTabKnowsTheChoice() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      window.visit(home).locator(".theme-switch").click();
      Page tab = window.context().newPage();
      tab.navigate(note);
      assertThat(tab.locator("html")).hasAttribute("data-theme", "dark");
    }
  }

  @Test
  void withoutScriptsTheSystemDecidesAndNoSwitchIsShown() {
    String dark = background(chromium, Look.DESKTOP.inDark().withoutScripts(), home);
    assertThat(dark).isNotEqualTo(background(chromium, Look.DESKTOP.withoutScripts(), home));
    try (Window window = chromium.open(Look.DESKTOP.withoutScripts())) {
      assertThat(window.visit(home).locator("button:visible")).hasCount(0);
    }
  }

  private static String background(Chromium chromium, Look look, String address) {
    try (Window window = chromium.open(look)) {
      return background(window.visit(address));
    }
  }

  private static String background(Page page) {
    return String.valueOf(
        page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
  }
}
