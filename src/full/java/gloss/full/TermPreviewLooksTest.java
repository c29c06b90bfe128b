package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gloss.full.PreviewedNote.link;
import static gloss.full.PreviewedNote.more;
import static gloss.full.PreviewedNote.preview;
import static gloss.full.PreviewedNote.tabTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Previews of terms under a finger, in small windows and in each look. */
@BrowserTest
class TermPreviewLooksTest {
  private static final String OUTSIDE =
      """
      () => {
        const box = document.querySelector('.preview').getBoundingClientRect();
        const view = document.documentElement;
        return box.left < 0 || box.top < 0 || box.right > view.clientWidth || box.bottom > view.clientHeight
          || view.scrollWidth > view.clientWidth;
      }
      """;

  private final Chromium chromium;

  TermPreviewLooksTest(Chromium chromium) {
    this.chromium = chromium;
  }

  static List<Look> looks() {
    return List.of(Look.DESKTOP, Look.DESKTOP.inDark(), Look.PHONE, Look.PHONE.inDark());
  }

  @Test
  void aTapOpensItAndALinkInItThatAFingerHitsLeadsOn() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = PreviewedNote.open(window);
      link(page, "barn owl").tap();
      assertThat(preview(page)).isVisible();
      assertThat(page).hasURL(Pattern.compile(".*/birds\\.html"));
      BoundingBox box = more(page).boundingBox();
      assertThat(box.height).isGreaterThanOrEqualTo(44);
      page.locator("h1").tap();
      assertThat(preview(page)).hasCount(0);
      link(page, "barn owl").tap();
      preview(page).locator("p").first().tap();
      page.waitForTimeout(10_000);
      assertThat(preview(page)).isVisible();
      more(page).tap();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @Test
  void aSecondTapFollowsTheLink() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = PreviewedNote.open(window);
      link(page, "barn owl").tap();
      assertThat(preview(page)).isVisible();
      link(page, "barn owl").tap();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @Test
  void aTapOnATermWhoseTextIsNotThereFollowsTheLink() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = PreviewedNote.open(window);
      page.evaluate(
          "document.querySelectorAll('a.term').forEach(a => { a.dataset.term = 'gone'; })");
      link(page, "barn owl").tap();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @Test
  void itStaysInsideASmallWindowAndWithLargeLetters() {
    try (Window window = chromium.open(Look.PHONE.wide(320))) {
      Page page = PreviewedNote.open(window);
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
      Page page = PreviewedNote.open(window);
      link(page, "barn owl").tap();
      assertThat(page).hasURL(Pattern.compile(".*/terms/barn-owl\\.html"));
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void axeFindsNothingWhileItIsOpen(Look look) {
    try (Window window = chromium.open(look)) {
      Page page = PreviewedNote.open(window);
      tabTo(page, "barn owl");
      assertThat(preview(page)).isVisible();
      assertThat(Axe.violations(page)).isEmpty();
    }
  }
}
