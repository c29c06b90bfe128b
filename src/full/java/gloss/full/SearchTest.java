package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search page finds what the site has, of every kind, and its results lead there. */
@BrowserTest
class SearchTest {
  private final SampleSite site = SampleSite.get();
  private final SamplePage search = site.largest("search");
  private final Chromium chromium;

  SearchTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void everyKindOfThingIsFoundByItsTitle() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(search));
      List<?> kinds = (List<?>) page.evaluate("[...new Set(gloss.search.map(each => each.kind))]");
      assertThat(kinds).map(String::valueOf).contains("term", "note", "heading", "subject");
      for (Object kind : kinds) {
        String title =
            String.valueOf(
                page.evaluate("kind => gloss.search.find(each => each.kind === kind).title", kind));
        page.locator("#search-words").fill(title);
        assertThat(results(page).filter(new Locator.FilterOptions().setHasText(title)).first())
            .isVisible();
      }
    }
  }

  @Test
  void wordsOfSubjectAndReasonFindACellInAnyOrderAndOpenItAtItsAddress() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(site.address(search));
      for (String words : List.of("fargate patch", "PATCH fargate", "guest ecs fargate")) {
        page.locator("#search-words").fill(words);
        Locator cell =
            results(page)
                .filter(
                    new Locator.FilterOptions()
                        .setHasText("Amazon ECS on Fargate: Guest operating system"));
        assertThat(cell).hasCount(1);
        assertThat(cell.locator(".holder")).hasText("AWS");
        assertThat(cell).hasAttribute("href", "matrix/aws/ecs-fargate.html#guest-os");
      }
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  @Test
  void cellsOfOneSubjectDoNotFloodTheList() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(search));
      page.locator("#search-words").fill("lambda aws");
      Locator cells = results(page).filter(new Locator.FilterOptions().setHasText("AWS Lambda: "));
      assertThat(cells).hasCount(3);
      assertThat(results(page).filter(new Locator.FilterOptions().setHasText("more cells of it")))
          .not()
          .hasCount(0);
    }
  }

  @Test
  void theNumberOfResultsIsToldAndNothingToo() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(search));
      Locator count = page.locator("[data-search-count][role=status]");
      page.locator("#search-words").fill("qqqqqq");
      assertThat(count).hasText("Nothing found");
      assertThat(page.locator("[data-search-indexes]")).isVisible();
      page.locator("#search-words").fill("a");
      assertThat(count).containsText("results");
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  @Test
  void enterGoesToTheFirstResultAndEnterAgainFollowsIt() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(site.address(search));
      page.locator("#search-words").fill(site.largest("term").document().select("h1").text());
      page.keyboard().press("Enter");
      assertThat(results(page).first()).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("body.kind-search")).hasCount(0);
    }
  }

  @Test
  void theWordsStandInTheAddressSoThatTheWayBackFindsThem() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(search) + "?q=cloud");
      assertThat(page.locator("#search-words")).hasValue("cloud");
      results(page).first().click();
      page.goBack();
      assertThat(page.locator("#search-words")).hasValue("cloud");
      assertThat(results(page).first()).isVisible();
    }
  }

  @Test
  void aSlashOnAnyPageLeadsToTheSearch() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("note")));
      page.keyboard().press("/");
      assertThat(page.locator("#search-words")).isFocused();
    }
  }

  @Test
  void everyResultLeadsToAPlaceThatIsThere() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(search));
      List<?> links = (List<?>) page.evaluate("gloss.search.map(each => each.href)");
      assertThat(Crawl.links(search, links.stream().map(String::valueOf).toList(), site)).isEmpty();
    }
  }

  @Test
  void withoutScriptsThereAreListsInsteadOfADeadBox() {
    try (Window window = chromium.open(Look.DESKTOP.withoutScripts())) {
      Page page = window.visit(site.address(search));
      assertThat(page.locator("input:visible, button:visible")).hasCount(0);
      assertThat(page.locator("main a:visible").first()).isVisible();
    }
  }

  private static Locator results(Page page) {
    return page.locator("[data-search-results] a");
  }
}
