package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gloss.full.PreviewedNote.link;
import static gloss.full.PreviewedNote.more;
import static gloss.full.PreviewedNote.preview;
import static gloss.full.PreviewedNote.tabTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A term explains itself on hover, on focus and on tap (WCAG 2.2, 1.4.13), all from disk. */
@BrowserTest
class TermPreviewTest {
  /** What is shown on hover or focus stays until the reader goes away or closes it. */
  private static final int TEN_SECONDS = 10_000;

  private final Chromium chromium;

  TermPreviewTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void thePointerOpensItWithItsTextClippedAndItsSource() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = PreviewedNote.open(window);
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
      Page page = PreviewedNote.open(window);
      link(page, "barn owl").hover();
      assertThat(preview(page)).isVisible();
      preview(page).locator(".source").hover();
      page.waitForTimeout(TEN_SECONDS);
      assertThat(preview(page)).isVisible();
      page.mouse().move(5, 5);
      assertThat(preview(page)).hasCount(0);
      assertThat(page.locator("[aria-describedby]")).hasCount(0);
    }
  }

  @Test
  void escapeClosesItWhereverThePointerIs() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = PreviewedNote.open(window);
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
      Page page = PreviewedNote.open(window);
      tabTo(page, "barn owl");
      assertThat(preview(page)).isVisible();
      page.waitForTimeout(TEN_SECONDS);
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
      Page page = PreviewedNote.open(window);
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
      Page page = PreviewedNote.open(window);
      String focus = "node => { node.focus(); %s }";
      link(page, "Part 7").evaluate(focus.formatted("document.querySelector('.skip').focus();"));
      page.waitForTimeout(700);
      assertThat(preview(page)).hasCount(0);
      link(page, "Part 7").evaluate(focus.formatted(""));
      assertThat(preview(page)).isVisible();
    }
  }

  @Test
  void aClickAndEnterFollowTheLinkAtOnce() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = PreviewedNote.open(window);
      link(page, "barn owl").click();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
      page = PreviewedNote.open(window);
      tabTo(page, "barn owl");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @Test
  void eachTermIsFoundAmongManyFilesAndNoFileIsLoadedTwice() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = PreviewedNote.open(window);
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
}
