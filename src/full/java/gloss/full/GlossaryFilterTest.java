package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The glossary shows only what one looks for, while one types. */
@BrowserTest
class GlossaryFilterTest {
  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  GlossaryFilterTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private Page glossary(Window window) {
    return window.visit(site.root().resolve("terms/index.html").toUri().toString());
  }

  @Test
  void termsAndLettersWithoutTheWordsAreHiddenAndTheCountIsTold() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = glossary(window);
      int all = page.locator(".term-list dt").count();
      Locator terms = page.locator(".term-list dt:visible");
      Locator count = page.locator(".glossary [role=status]");
      page.getByLabel("Show only terms").fill("SHARED resp");
      assertThat(terms.first()).containsText("Shared responsibility");
      assertThat(terms.count()).isLessThan(all);
      assertThat(count).hasText(terms.count() == 1 ? "1 term" : terms.count() + " terms");
      assertThat(page.locator(".letter:visible"))
          .hasCount(page.locator(".letters li:visible").count());
      assertThat(Axe.violations(page)).isEmpty();
      page.getByLabel("Show only terms").fill("qqqq");
      assertThat(count).hasText("No term found");
      assertThat(page.locator(".letter:visible")).hasCount(0);
      page.getByLabel("Show only terms").fill("");
      assertThat(terms).hasCount(all);
      assertThat(count).hasText("");
    }
  }

  @Test
  void otherNamesAndDefinitionsCount() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = glossary(window);
      Locator term = page.locator(".term-list > div:has(.aliases)").first();
      String alias = term.locator(".aliases bdi").first().innerText();
      page.getByLabel("Show only terms").fill(alias);
      assertThat(term).isVisible();
      page.getByLabel("Show only terms").fill(term.locator("dd").innerText());
      assertThat(page.locator(".term-list dt:visible")).hasCount(1);
    }
  }

  @Test
  void withoutScriptsThereIsNoBox() {
    try (Window window = chromium.open(Look.DESKTOP.withoutScripts())) {
      assertThat(glossary(window).locator("input")).hasCount(0);
    }
  }
}
