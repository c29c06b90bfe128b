package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What readers have asked their system for holds: no motion, colours of their own, more contrast.
 */
@BrowserTest
class CalmTest {
  private static final String MOVING =
      """
      () => [document.documentElement, ...document.querySelectorAll('body, body *')].flatMap(node =>
        ['', '::before', '::after'].map(part => getComputedStyle(node, part || null))
          .filter(style => style.scrollBehavior === 'smooth' || style.animationName !== 'none' ||
            style.transitionDuration.split(',').some(time => parseFloat(time) > .01))
          .map(() => node.tagName + '.' + node.className)).slice(0, 5)
      """;

  /** Controls, marks of who looks after what, and pictures: each shows a line or a ground. */
  private static final String INVISIBLE =
      """
      () => {
        const none = 'rgba(0, 0, 0, 0)';
        const ground = node => {
          for (; node; node = node.parentElement) {
            const colour = getComputedStyle(node).backgroundColor;
            if (colour !== none) {
              return colour;
            }
          }
          return none;
        };
        const shown = selector => [...document.querySelectorAll(selector)]
          .filter(node => node.checkVisibility() && !node.closest('.vh'));
        const told = (why, node) => why + ': ' + node.tagName + '.' + node.className + ' ' +
          node.textContent.trim().slice(0, 30);
        const unedged = shown('button, .button, .holder, .callout, .card, .deck-list a, input[type=search]')
          .filter(node => !node.matches('.theme-switch') &&
            !(parseFloat(getComputedStyle(node).borderTopWidth) > 0 &&
              getComputedStyle(node).borderTopColor !== ground(node.parentElement)))
          .map(node => told('no edge', node));
        const unseen = shown('.sign, .theme-switch svg').filter(node =>
          getComputedStyle(node).color === ground(node)).map(node => told('no sign', node.parentElement));
        const bars = shown('.progress i').filter(node =>
          getComputedStyle(node).backgroundColor === ground(node.parentElement)).map(node => told('no bar', node));
        const texts = shown('main p, main li, main td, main th, h1, h2, h3, a').filter(node =>
          getComputedStyle(node).color === ground(node)).map(node => told('no text', node));
        return [...unedged, ...unseen, ...bars, ...texts].slice(0, 6);
      }
      """;

  private static final String CONTRAST =
      """
      () => {
        const style = getComputedStyle(document.documentElement);
        return [style.backgroundColor, style.color].join(' on ');
      }
      """;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  CalmTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void nothingMovesForThoseWhoAskForThat() {
    Faults faults = new Faults();
    try (Window window = chromium.open(Look.DESKTOP)) {
      for (SamplePage each : site.ofEachKind(1)) {
        faults.addAll(each, window.visit(site.address(each)).evaluate(MOVING));
      }
    }
    assertThat(faults.told()).isEmpty();
  }

  @Test
  void nothingIsLostWhereColoursAreForced() {
    Faults faults = new Faults();
    for (Look look : List.of(Look.DESKTOP, Look.PHONE.inDark())) {
      try (Window window = chromium.open(look)) {
        for (SamplePage each : site.ofEachKind(1)) {
          if (each.kind().equals("paper")) {
            continue; // keeps the colours of paper
          }
          Page page = window.visit(site.address(each));
          page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
          faults.addAll(each, page.evaluate(INVISIBLE));
        }
      }
    }
    assertThat(faults.told()).isEmpty();
  }

  @Test
  void moreContrastIsThereForThoseWhoAskForIt() {
    try (Window window = chromium.open(Look.DESKTOP.inDark())) {
      Page page = window.visit(site.address(site.largest("note")));
      page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
      assertThat(page.evaluate(CONTRAST)).isEqualTo("rgb(0, 0, 0) on rgb(255, 255, 255)");
    }
  }

  @Test
  void whatMovesOrIsLostIsSeen() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit("data:text/html,<button style='border:0'>a</button>");
      assertThat((List<?>) page.evaluate(INVISIBLE)).isNotEmpty();
      page.evaluate("document.body.style.transition = 'color 1s'");
      assertThat((List<?>) page.evaluate(MOVING)).isNotEmpty();
    }
  }
}
