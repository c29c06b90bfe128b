package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the search finds what the site has, of every kind, and its results lead there. */
@BrowserTest
class SearchTest {
  private static final Path UNSPACED =
      Path.of("src/test/vaults/texts-without-blanks-are-found-by-pairs-of-signs/notes");

  private final SampleSite site = SampleSite.get();
  private final SamplePage search = site.largest("search");
  private final Chromium chromium;

  SearchTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "hypervisor, term, Hypervisor",
    "lambda, note, AWS Lambda",
    "lambda ec2, heading, Lambda vs. EC2",
    "fargate, matrix, Amazon ECS on Fargate",
    "guest ecs fargate, matrix, Amazon ECS on Fargate: Guest operating system",
    "public bucket, card, public bucket",
    "unpacks images, text, Containers on AWS",
    "kubernets, term, Amazon EKS",
    "hypervisors, term, Hypervisor",
    "HYPERV, term, Hypervisor",
    "EKS, term, Amazon EKS"
  })
  void everyKindOfThingIsFound(String words, String group, String result) {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(asking(words));
      assertThat(
              page.locator("[aria-labelledby=_group-" + group + "] .hit")
                  .filter(new Locator.FilterOptions().setHasText(result))
                  .first())
          .isVisible();
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void wordsOfSubjectAndReasonFindACellInAnyOrderAndOpenItAtItsAddress() {
    try (Window window = chromium.open(Look.PHONE)) {
      for (String words : List.of("fargate patch", "PATCH fargate", "patches fargates")) {
        Page page = window.visit(asking(words));
        Locator cell =
            results(page)
                .filter(
                    new Locator.FilterOptions()
                        .setHasText("Amazon ECS on Fargate: Guest operating system"));
        assertThat(cell).hasCount(1);
        assertThat(cell.locator(".holder")).hasText("AWS");
        cell.click();
        assertThat(page).hasURL(site.root().toUri() + "matrix/aws/ecs-fargate.html#guest-os");
      }
    }
  }

  @Test
  void aTextIsFoundUnderItsHeadingWithItsWordsMarked() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(asking("unpack image"));
      Locator hit = page.locator("[aria-labelledby=_group-text] .hit").first();
      assertThat(hit.locator(".where")).hasText("Containers on AWS");
      assertThat(hit.locator(".about mark")).hasText(new String[] {"unpacks", "images"});
      hit.click();
      assertThat(page)
          .hasURL(
              site.root().toUri()
                  + "notes/compute/containers-on-aws.html#four-parts-of-every-platform");
    }
  }

  @Test
  void whatNothingHasTogetherIsFoundApartAndThatIsSaid() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(asking("hypervisor qqqqqq"));
      assertThat(count(page)).containsText("Nothing has all of these words");
      assertThat(results(page).first()).containsText("Hypervisor");
    }
  }

  @Test
  void theNumberOfResultsIsToldAndNothingToo() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(search));
      page.locator("#search-words").fill("qqqqqq");
      assertThat(count(page)).hasText("Nothing found");
      assertThat(page.locator("[data-search-indexes]")).isVisible();
      page.locator("#search-words").fill("a");
      assertThat(count(page)).containsText("results");
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  @Test
  void moreOfAGroupComesWhenItIsAskedFor() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(asking("aws"));
      Locator group = page.locator("[aria-labelledby=_group-matrix]");
      assertThat(group.locator(".hit")).hasCount(4);
      group.locator(".more").click();
      assertThat(group.locator(".hit")).hasCount(14);
      assertThat(group.locator(".hit[aria-selected=true]")).hasCount(1);
    }
  }

  @Test
  void enterOpensTheFirstResult() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(site.address(search));
      page.locator("#search-words").pressSequentially("hypervisor");
      page.keyboard().press("Enter");
      page.waitForURL("**/terms/hypervisor.html");
    }
  }

  @Test
  void theWordsStandInTheAddressSoThatTheWayBackFindsThem() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(asking("cloud"));
      assertThat(page.locator("#search-words")).hasValue("cloud");
      page.locator("#search-words").fill("cloud security");
      assertThat(page).hasURL(asking("cloud security").replace("%20", "+"));
      results(page).first().click();
      page.goBack();
      assertThat(page.locator("#search-words")).hasValue("cloud security");
      assertThat(results(page).first()).isVisible();
    }
  }

  @Test
  void everyResultLeadsToAPlaceThatIsThere() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(search));
      Object found =
          page.evaluate(
              "root => gloss.search.index.ready().then(told => Promise.all("
                  + "[...Array(told.total).keys()].map(gloss.search.piece))).then(all =>"
                  + " [...new Set(all.map(piece => piece.href.slice(root.length)))])",
              site.root().toUri().toString());
      List<String> links = ((List<?>) found).stream().map(String::valueOf).toList();
      assertThat(links).hasSizeGreaterThan(300);
      assertThat(Crawl.links(search, links, site)).isEmpty();
    }
  }

  @Test
  void textsOfScriptsWithoutBlanksAreFound(@TempDir Path folder) {
    SampleSite other = SampleSite.build(UNSPACED, folder.resolve("site"));
    String address = other.address(other.largest("search"));
    try (Window window = chromium.open(Look.DESKTOP)) {
      for (String words : List.of("服务商", "责任", "利用者", "AWSとサーバー", "バー", "ลูกค้า", "守")) {
        Page page = window.visit(address);
        page.locator("#search-words").fill(words);
        assertThat(results(page).first()).isVisible();
        assertThat(results(page).first().locator("mark").first()).isVisible();
      }
    }
  }

  @Test
  void withoutScriptsThereAreListsInsteadOfADeadBox() {
    try (Window window = chromium.open(Look.DESKTOP.withoutScripts())) {
      Page page = window.visit(site.address(search));
      assertThat(page.locator("input:visible, button:visible")).hasCount(0);
      assertThat(page.locator("main a:visible").first()).isVisible();
      page = window.visit(site.address(site.largest("note")));
      page.locator("[data-section=search]").click();
      page.waitForURL("**/search.html");
    }
  }

  @Test
  void whatTellsHowManyThereAreIsThereBeforeThereAreAny() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(search));
      assertThat(count(page)).hasCount(1);
      assertThat(count(page)).isEmpty();
    }
  }

  private String asking(String words) {
    return site.address(search) + "?q=" + words.replace(" ", "%20");
  }

  private static Locator count(Page page) {
    return page.locator("[data-search-count][role=status]");
  }

  private static Locator results(Page page) {
    return page.locator("[data-search-results] a.hit");
  }
}
