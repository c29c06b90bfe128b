package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import gloss.LargeMatrixSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of a matrix: choosing rows and columns, places in them, and how they look. */
@BrowserTest
class MatrixTableTest {
  private static final String COVERED =
      """
      cell => {
        const region = cell.closest('.table-scroll');
        const box = cell.getBoundingClientRect();
        const head = region.querySelector('thead .corner').getBoundingClientRect();
        return box.top < head.bottom - 1 || box.left < head.right - 1
          || box.bottom > Math.min(innerHeight, region.getBoundingClientRect().bottom) + 1;
      }
      """;

  private final SampleSite site = SampleSite.get();
  private final String address = site.address(site.largest("matrix"));
  private final Chromium chromium;

  MatrixTableTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private static Locator part(Page page, String rest) {
    return page.locator("#service-models " + rest);
  }

  private static void narrow(Page page) {
    part(page, "select").selectOption("Google");
    part(page, "").getByLabel("Only layers that differ").check();
    part(page, ".table-tools summary").click();
    part(page, "fieldset").getByLabel("Amazon EC2").uncheck();
  }

  @Test
  void layersAndColumnsAreChosenAndToldAndTheAddressBringsThemBack() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address);
      int layers = part(page, "tbody tr").count();
      narrow(page);
      Locator count = part(page, ".table-count");
      assertThat(count).hasText("10 of " + layers + " layers, 7 of 8 columns");
      assertThat(part(page, "tbody tr:visible")).hasCount(10);
      assertThat(part(page, "thead th:visible")).hasCount(8);
      assertThat(part(page, "td:visible:not(.other)")).hasCount(10);
      page.reload();
      assertThat(count).hasText("10 of " + layers + " layers, 7 of 8 columns");
      assertThat(part(page, "select")).hasValue("Google");
      assertThat(part(page, "").getByLabel("Only layers that differ")).isChecked();
      part(page, "").getByText("Show all").click();
      assertThat(part(page, "tbody tr:visible")).hasCount(layers);
      assertThat(count).hasText("");
      assertThat(page.url()).isEqualTo(address);
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void theLastColumnStays() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address);
      part(page, ".table-tools summary").click();
      part(page, "fieldset").getByText("Only the first").click();
      assertThat(part(page, "thead th:visible")).hasCount(2);
      part(page, "fieldset label").first().click();
      assertThat(part(page, "thead th:visible")).hasCount(2);
      assertThat(part(page, "fieldset input").first()).isChecked();
    }
  }

  @Test
  void eachTableHasItsOwnChoiceInTheAddress() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address + "?compute.rows=differ&service-models.form=list&other=1");
      assertThat(part(page, ".table-scroll")).isHidden();
      assertThat(page.locator("#compute .table-count")).containsText("layers, 7 of 7 columns");
      assertThat(page.locator("#architectures .table-count")).hasText("");
      part(page, "").getByLabel("As lists").uncheck();
      assertThat(page).hasURL(Pattern.compile(".*\\?compute\\.rows=differ&other=1$"));
    }
  }

  @Test
  void asListsTheSameCellsStandOneColumnAfterTheOther() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(address);
      part(page, "").getByLabel("As lists").check();
      assertThat(part(page, ".duty-lists h3")).hasCount(8);
      assertThat(part(page, ".duty-lists dd")).hasCount(part(page, "td").count());
      assertThat(part(page, ".duty-lists section").first().locator("dd bdi").first())
          .hasText("You");
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  static Stream<Look> windows() {
    return Stream.of(Look.DESKTOP, Look.PHONE, Look.DESKTOP.withoutScripts());
  }

  @ParameterizedTest
  @MethodSource("windows")
  void anAddressMarksItsCellAndHeadsDoNotCoverIt(Look look) {
    try (Window window = chromium.open(look)) {
      for (String cell : List.of("gmail--facilities", "iaas--network", "ec2--data")) {
        Page page = window.visit(address + "#service-models--" + cell);
        Locator target = page.locator("#service-models--" + cell);
        assertThat(target).hasCSS("outline-style", "solid");
        page.waitForTimeout(200);
        assertThat(target.evaluate(COVERED)).as(cell).isEqualTo(false);
      }
    }
  }

  @Test
  void anAddressOfARowOrAColumnMarksAllOfIt() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address + "#service-models---network");
      assertThat(part(page, ".aim")).hasCount(9);
      page = window.visit(address + "#service-models--gmail");
      assertThat(part(page, ".aim")).hasCount(13);
    }
  }

  @Test
  void anAddressOfAHiddenCellShowsIt() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      String cell = "service-models--gmail--data";
      Page page = window.visit(address + "?service-models.columns=iaas+ec2#" + cell);
      assertThat(page.locator("#" + cell)).isVisible();
      assertThat(part(page, "thead th:visible")).hasCount(9);
    }
  }

  @Test
  void aClickGivesACellItsAddressAndTheNextOneTakesItAway() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address);
      Locator cell = page.locator("#service-models--iaas--network bdi");
      cell.click();
      assertThat(page).hasURL(address + "#service-models--iaas--network");
      cell.click();
      assertThat(page).hasURL(address);
      assertThat(part(page, ".aim")).hasCount(0);
    }
  }

  @Test
  void theTableScrollsByKeyboardAndItsHeadsStay() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(address);
      Locator region = part(page, ".table-scroll");
      Locator corner = part(page, ".corner");
      region.focus();
      for (int i = 0; i < 6; i++) {
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
      }
      page.waitForTimeout(400);
      assertThat((Number) region.evaluate("r => Math.min(r.scrollTop, r.scrollLeft)"))
          .extracting(Number::intValue)
          .satisfies(scrolled -> assertThat(scrolled).isGreaterThan(50));
      double moved = corner.boundingBox().x - region.boundingBox().x;
      assertThat(moved).isBetween(-4.0, 4.0);
      assertThat(corner.boundingBox().y - region.boundingBox().y).isBetween(-4.0, 4.0);
    }
  }

  static Stream<Look> colours() {
    return Stream.of(Look.DESKTOP, Look.DESKTOP.inDark(), Look.PHONE.inDark());
  }

  @ParameterizedTest
  @MethodSource("colours")
  void nothingBreaksARuleWhateverIsChosen(Look look) {
    try (Window window = chromium.open(look)) {
      Page page = window.visit(address);
      page.clock().setFixedTime("2031-01-01");
      page.reload();
      narrow(page);
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  @Test
  void withoutScriptsNoControlIsThereAndAllCellsAre() {
    try (Window window = chromium.open(Look.PHONE.withoutScripts())) {
      Page page = window.visit(address);
      assertThat(page.locator("main :is(input, select, button)")).hasCount(0);
      assertThat(part(page, "td:visible")).hasCount(96);
      assertThat(page.locator(".old, .old-note")).hasCount(0);
    }
  }

  @Test
  void onNarrowScreensOnlyTheTableScrolls() {
    for (int width : List.of(320, 256)) {
      try (Window window = chromium.open(Look.PHONE.wide(width))) {
        Page page = window.visit(address);
        narrow(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      }
    }
  }

  @Test
  void whatWasCheckedTooLongAgoIsMarkedWithItsSources() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      window.page().clock().setFixedTime("2027-11-01T12:00:00");
      Page page = window.visit(address);
      assertThat(page.locator(".old, .old-note")).hasCount(0);
      page.clock().setFixedTime("2027-11-02T12:00:00");
      page.reload();
      assertThat(part(page, ".old-note p"))
          .hasText("All 96 cells were checked longer than 1 year ago and should be checked again.");
      assertThat(part(page, "td.old .old-mark")).hasCount(96);
      part(page, ".old-note summary").click();
      assertThat(part(page, ".old-note li").first().locator("a").first())
          .hasAttribute("href", Pattern.compile("https://.*"));
      Page subject = window.visit(site.address(site.largest("subject")));
      assertThat(subject.locator(".old-note")).containsText("should be checked again");
      assertThat(subject.locator(".date.old .old-mark").first()).hasText("check again");
    }
  }

  @Test
  void theSignOfACellDoesNotNeedColours() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address);
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      assertThat(part(page, "td.customer").first()).hasCSS("border-inline-start-style", "solid");
      assertThat(part(page, "td.shared").first()).hasCSS("border-inline-start-style", "double");
      page.emulateMedia(
          new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
      assertThat(part(page, "td.shared").first()).hasCSS("border-inline-start-style", "double");
      assertThat(part(page, ".table-tools")).isHidden();
      assertThat(part(page, ".table-scroll")).hasCSS("overflow-y", "visible");
    }
  }

  @Test
  void aLargeTableWorksOnAPhone() throws IOException {
    Path large = LargeMatrixSite.write(Path.of("target", "full", "large-matrix").toAbsolutePath());
    try (Window window = chromium.open(Look.PHONE)) {
      String cell = "all--queue-managed--network-backup";
      Page page = window.visit(large.toUri() + "#" + cell);
      Locator target = page.locator("#" + cell);
      assertThat(target).hasCSS("outline-style", "solid");
      page.waitForTimeout(300);
      assertThat(target.evaluate(COVERED)).isEqualTo(false);
      page.locator("#all .table-tools summary").click();
      page.locator("#all").getByText("Only the first").click();
      page.locator("#all fieldset").getByLabel("Queue managed").check();
      assertThat(page.locator("#all thead th:visible")).hasCount(3);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .isEqualTo(Look.PHONE.width());
      assertThat(window.complaints()).isEmpty();
    }
  }
}
