package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A term explains itself on hover, on focus and on tap (WCAG 2.2, 1.4.13), all from disk. */
@BrowserTest
class TermPreviewTest {
  private static final String NOTES =
      """
      # Birds

      ## Night

      - **Barn owl:** A white bird that hunts at night, and <b>not</b> by day. %s

      ## Garden

      A barn owl sat in the tree. The next bird was a Part 7, then a Part 1999.

      | Where | Who |
      |---|---|
      | barn | a barn owl |
      """;

  private static final String OUTSIDE =
      """
      () => {
        const box = document.querySelector('.preview').getBoundingClientRect();
        const view = document.documentElement;
        return box.left < 0 || box.top < 0 || box.right > view.clientWidth || box.bottom > view.clientHeight
          || view.scrollWidth > view.clientWidth;
      }
      """;

  @TempDir static Path folder;
  private static SampleSite site = SampleSite.get();

  private final Chromium chromium;

  TermPreviewTest(Chromium chromium) {
    this.chromium = chromium;
  }

  /** Enough terms for several files of previews. */
  @BeforeAll
  static void aSiteWithManyTerms() throws IOException {
    Path vault = Files.createDirectory(folder.resolve("vault"));
    Files.writeString(
        vault.resolve("Birds.md"), NOTES.formatted("It flies without a sound. ".repeat(12)));
    Files.writeString(
        vault.resolve("terms.yml"),
        "terms:\n"
            + IntStream.range(0, 2000)
                .mapToObj(i -> "  - {term: Part " + i + ", definition: The part number " + i + "}")
                .collect(Collectors.joining("\n")));
    site = SampleSite.build(vault, folder.resolve("site"));
  }

  static List<Look> looks() {
    return List.of(Look.DESKTOP, Look.DESKTOP.inDark(), Look.PHONE, Look.PHONE.inDark());
  }

  private static Page note(Window window) {
    return window.visit(site.root().resolve("notes/birds.html").toUri().toString());
  }

  private static Locator link(Page page, String words) {
    return page.locator("a.term", new Page.LocatorOptions().setHasText(words)).first();
  }

  private static Locator preview(Page page) {
    return page.locator(".preview");
  }

  private static Locator more(Page page) {
    return page.locator(".preview a");
  }

  @Test
  void thePointerOpensItWithItsTextClippedAndItsSource() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = note(window);
      link(page, "barn owl").hover();
      assertThat(preview(page)).isVisible();
      assertThat(preview(page).locator("b")).hasText("Barn owl");
      assertThat(preview(page).locator("p").first())
          .hasText(
              Pattern.compile("A white bird that hunts at night, and .*not.* without a sound?.*…"));
      assertThat(preview(page).locator(".source")).hasText("From Birds › Night");
      assertThat(more(page)).hasAttribute("href", Pattern.compile(".*terms/barn-owl\\.html"));
      assertThat(link(page, "barn owl")).hasAttribute("aria-describedby", "_preview");
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void thePointerCanMoveIntoItAndOutOfItAgain() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = note(window);
      link(page, "barn owl").hover();
      assertThat(preview(page)).isVisible();
      preview(page).locator(".source").hover();
      page.waitForTimeout(1000);
      assertThat(preview(page)).isVisible();
      page.mouse().move(5, 5);
      assertThat(preview(page)).hasCount(0);
      assertThat(page.locator("[aria-describedby]")).hasCount(0);
    }
  }

  @Test
  void escapeClosesItWhereverThePointerIs() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = note(window);
      link(page, "barn owl").hover();
      assertThat(preview(page)).isVisible();
      page.keyboard().press("Escape");
      assertThat(preview(page)).hasCount(0);
      page.waitForTimeout(700);
      assertThat(preview(page)).hasCount(0);
    }
  }

  @Test
  void theKeyboardOpensItGoesIntoItAndOn() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = note(window);
      tabTo(page, "barn owl");
      assertThat(preview(page)).isVisible();
      page.waitForTimeout(1000);
      assertThat(preview(page)).isVisible();
      page.keyboard().press("Tab");
      assertThat(more(page)).isFocused();
      page.keyboard().press("Tab");
      assertThat(link(page, "Part 7")).isFocused();
      assertThat(preview(page).locator("b")).hasText("Part 7");
    }
  }

  @Test
  void escapeLeavesTheFocusOnTheLinkAndTakesItBackThere() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = note(window);
      tabTo(page, "barn owl");
      assertThat(preview(page)).isVisible();
      page.keyboard().press("Escape");
      assertThat(preview(page)).hasCount(0);
      assertThat(link(page, "barn owl")).isFocused();
      page.keyboard().press("Shift+Tab");
      tabTo(page, "barn owl");
      assertThat(preview(page)).isVisible();
      page.keyboard().press("Tab");
      assertThat(more(page)).isFocused();
      page.keyboard().press("Escape");
      assertThat(preview(page)).hasCount(0);
      assertThat(link(page, "barn owl")).isFocused();
    }
  }

  @Test
  void aTextThatComesLateDoesNotCoverWhereTheFocusHasGone() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = note(window);
      String focus = "node => { node.focus(); %s }";
      link(page, "Part 7").evaluate(focus.formatted("document.querySelector('.skip').focus();"));
      page.waitForTimeout(700);
      assertThat(preview(page)).hasCount(0);
      link(page, "Part 7").evaluate(focus.formatted(""));
      assertThat(preview(page)).isVisible();
    }
  }

  private static void tabTo(Page page, String words) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (link(page, words).evaluate("node => node === document.activeElement").equals(true)) {
        return;
      }
    }
    throw new AssertionError("the tabulator key never comes to " + words);
  }

  @Test
  void aClickAndEnterFollowTheLinkAtOnce() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = note(window);
      link(page, "barn owl").click();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
      page = note(window);
      tabTo(page, "barn owl");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @Test
  void aTapOpensItAndALinkInItThatAFingerHitsLeadsOn() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = note(window);
      link(page, "barn owl").tap();
      assertThat(preview(page)).isVisible();
      assertThat(page).hasURL(Pattern.compile(".*/birds\\.html"));
      BoundingBox box = more(page).boundingBox();
      assertThat(box.height).isGreaterThanOrEqualTo(44);
      page.locator("h1").tap();
      assertThat(preview(page)).hasCount(0);
      link(page, "barn owl").tap();
      preview(page).locator("p").first().tap();
      assertThat(preview(page)).isVisible();
      more(page).tap();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @Test
  void aSecondTapFollowsTheLink() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = note(window);
      link(page, "barn owl").tap();
      assertThat(preview(page)).isVisible();
      link(page, "barn owl").tap();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @Test
  void aTapOnATermWhoseTextIsNotThereFollowsTheLink() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = note(window);
      page.evaluate(
          "document.querySelectorAll('a.term').forEach(a => { a.dataset.term = 'gone'; })");
      link(page, "barn owl").tap();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @Test
  void eachTermIsFoundAmongManyFilesAndNoFileIsLoadedTwice() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = note(window);
      assertThat(
              Integer.parseInt(
                  String.valueOf(page.evaluate("document.documentElement.dataset.previews"))))
          .isGreaterThan(2);
      for (String term : List.of("Part 7", "Part 1999", "Part 7", "barn owl", "Part 1999")) {
        link(page, term).hover();
        assertThat(preview(page).locator("b"))
            .hasText(Pattern.compile(term, Pattern.CASE_INSENSITIVE));
      }
      List<String> loaded =
          window.requests().stream().filter(each -> each.contains("/previews/")).toList();
      assertThat(loaded).isNotEmpty().doesNotHaveDuplicates();
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void itStaysInsideASmallWindowAndWithLargeLetters() {
    try (Window window = chromium.open(Look.PHONE.wide(320))) {
      Page page = note(window);
      for (String size : List.of("100%", "200%")) {
        page.evaluate("size => { document.documentElement.style.fontSize = size; }", size);
        for (Locator each : page.locator("a.term").all()) {
          each.tap();
          assertThat(preview(page)).isVisible();
          assertThat(page.evaluate(OUTSIDE)).as(each + " at " + size).isEqualTo(false);
          page.keyboard().press("Escape");
        }
      }
    }
  }

  @Test
  void withoutScriptsATermIsAPlainLink() {
    try (Window window = chromium.open(Look.PHONE.withoutScripts())) {
      Page page = note(window);
      link(page, "barn owl").tap();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void axeFindsNothingWhileItIsOpen(Look look) {
    try (Window window = chromium.open(look)) {
      Page page = note(window);
      tabTo(page, "barn owl");
      assertThat(preview(page)).isVisible();
      assertThat(Axe.violations(page)).isEmpty();
    }
  }
}
