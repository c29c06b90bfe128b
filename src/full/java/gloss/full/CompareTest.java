package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs in both directions, and any subjects of a matrix side by side. */
@BrowserTest
class CompareTest {
  private final SampleSite site = SampleSite.get();
  private final String pair = site.root().resolve("compare/aws/ec2-vs-lambda.html").toUri() + "";
  private final String turned = site.root().resolve("compare/aws/lambda-vs-ec2.html").toUri() + "";
  private final String any = site.root().resolve("compare/aws/index.html").toUri() + "";
  private final Chromium chromium;

  CompareTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private static List<String> heads(Page page) {
    return page.locator("thead th:visible a").allTextContents();
  }

  private static Locator count(Page page) {
    return page.locator(".table-count");
  }

  @Test
  void theTurnedAddressOfAPairLeadsToItsDirection() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(turned);
      page.waitForURL(pair + "#from--lambda");
      assertThat(page.locator(":target h2")).hasText("From AWS Lambda to Amazon EC2");
      assertThat(page.locator(":target .sum"))
          .hasText("4 duties become yours, 4 stay yours and 4 stay AWS’s.");
      Page subject = window.visit(site.root().resolve("matrix/aws/lambda.html").toUri().toString());
      subject.getByText("Amazon EC2", new Page.GetByTextOptions().setExact(true)).click();
      page.waitForURL(pair + "#from--lambda");
    }
  }

  @Test
  void aLinkToALayerThatStaysUnfoldsIt() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(pair);
      assertThat(page.locator("#network")).isHidden();
      page.locator("#from--ec2 .kept").getByText("Network fabric").click();
      assertThat(page.locator("#network")).isVisible();
    }
  }

  @Test
  void whatIsChosenStandsInTheAddressWhichBringsItBack() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(any);
      assertThat(count(page)).hasText("Choose two or more to see what changes.");
      page.getByLabel("AWS Lambda").check();
      assertThat(count(page)).hasText("Choose one more to see what changes.");
      page.getByLabel("Amazon EC2", new Page.GetByLabelOptions().setExact(true)).check();
      page.getByLabel("Only layers that differ").check();
      assertThat(page).hasURL(any + "?s=lambda,ec2&rows=differ");
      assertChosen(page);
      page.reload();
      assertChosen(page);
      assertThat(page.getByText("Link to this choice"))
          .hasJSProperty("href", any + "?s=lambda,ec2&rows=differ");
      page.getByLabel("Move from").selectOption("Amazon EC2");
      assertThat(heads(page)).containsExactly("Amazon EC2", "AWS Lambda");
      assertThat(page.locator(".moves li")).containsText("4 become AWS’s, 8 stay.");
      page.locator(".moves a").click();
      page.waitForURL(pair + "#from--ec2");
      page.goBack();
      assertThat(page.locator("tbody tr:visible")).hasCount(4);
      page.getByText("Choose none").click();
      assertThat(page).hasURL(any + "?rows=differ");
      assertThat(page.locator("tbody tr:visible")).hasCount(12);
      assertThat(window.complaints()).isEmpty();
    }
  }

  private static void assertChosen(Page page) {
    assertThat(page.locator("tbody tr:visible")).hasCount(4);
    assertThat(heads(page)).containsExactly("AWS Lambda", "Amazon EC2");
    assertThat(count(page)).hasText("4 of 12 layers");
    assertThat(page.locator(".moves li"))
        .containsText("From AWS Lambda to Amazon EC2: 4 become yours, 8 stay.");
    assertThat(page.locator("td:visible .becomes")).hasCount(4);
  }

  @Test
  void whatTheMatrixDoesNotHaveIsSaid() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(any + "?s=ec2,nothing,lambda,%3Cb%3E");
      assertThat(page.locator("[data-compare] .old-note"))
          .hasText("The address names what this matrix does not have: nothing, <b>.");
      assertThat(heads(page)).containsExactly("Amazon EC2", "AWS Lambda");
      page.getByLabel("Gmail").check();
      assertThat(page.locator("[data-compare] .old-note")).isHidden();
      assertThat(page).hasURL(any + "?s=ec2,lambda,gmail");
      assertThat(page.locator(".moves li")).hasCount(2);
    }
  }

  @Test
  void subjectsOfDifferentViewsSayWhatTheyHaveInCommon() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(any + "?s=on-premises,lambda");
      assertThat(page.locator(".moves a")).hasCount(0);
      assertThat(page.locator(".moves li")).containsText("become AWS’s");
    }
  }

  @Test
  void theKeyboardIsEnough() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(any);
      page.locator("[data-compare] summary").focus();
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      assertThat(page.locator("[data-compare] input:focus")).isChecked();
      assertThat(page).hasURL(any + "?s=on-premises,iaas");
    }
  }

  static Stream<Look> looks() {
    return Stream.of(
        Look.DESKTOP, Look.DESKTOP.inDark(), Look.PHONE.wide(320), Look.PHONE.wide(320).inDark());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingBreaksARuleAndOnlyTheTableScrolls(Look look) {
    try (Window window = chromium.open(look)) {
      for (String address :
          List.of(any, any + "?s=ec2,lambda,saas,nothing", any + "?s=ec2&rows=differ", pair)) {
        Page page = window.visit(address);
        page.locator("main details").evaluateAll("all => all.forEach(one => { one.open = true; })");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(look.width());
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(
                page.locator("[data-compare] :is(label, summary, button, select):visible")
                    .evaluateAll(
                        "all => all.map(a => a.getBoundingClientRect())"
                            + ".filter(a => a.width < 24 || a.height < 24).length"))
            .isEqualTo(0);
      }
    }
  }

  @Test
  void withoutScriptsAllIsThereButControls() {
    try (Window window = chromium.open(Look.PHONE.withoutScripts())) {
      Page page = window.visit(any + "?s=ec2,lambda");
      assertThat(page.locator("main :is(input, select, button)")).hasCount(0);
      assertThat(page.locator("thead th:visible")).hasCount(18);
      page.locator(".pairs-of summary").first().click();
      page.locator(".pairs-of a").first().click();
      assertThat(page.locator(".direction")).hasCount(2);
      assertThat(page.locator(".stays table")).isHidden();
      page.locator(".stays summary").click();
      assertThat(page.locator(".stays table")).isVisible();
    }
  }

  @Test
  void onPaperWhatStaysIsUnfolded() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(pair);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".stays table")).isVisible();
      assertThat(page.locator(".turn")).isHidden();
      assertThat(window.visit(any + "?s=ec2,lambda").locator(".table-tools")).isHidden();
    }
  }
}
