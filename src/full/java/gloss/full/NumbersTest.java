package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecast, retention and counts, on the practice page and where decks are listed. */
@BrowserTest
class NumbersTest {
  private static final long DAY = 86_400_000L;

  @TempDir Path folder;

  private final SampleSite site = SampleSite.get();
  private final String review = site.address(site.largest("review"));
  private final Chromium chromium;

  NumbersTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void forecastRetentionAndSumsFollowFromALog() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnt(window);
      page.navigate(review + "?mode=numbers");
      assertThat(page.locator(".practice h2 + p"))
          .hasText(
              "Cards: " + (ids(page).size() - 5) + " new, 1 being learnt, 3 learnt, 1 set aside.");
      Locator next = page.locator("section").first();
      assertThat(next.locator("h3")).hasText("Next 30 days: 4 cards, at most 2 a day");
      assertThat(next.locator("svg title")).hasText("Next 30 days: 4 cards, at most 2 a day");
      next.locator("summary").click();
      assertThat(next.locator("tbody tr")).hasCount(30);
      assertThat(next.locator("tbody td").first()).hasText("2");
      assertThat(next.locator("tbody td").nth(2)).hasText("1");
      assertThat(next.locator("tbody td").nth(9)).hasText("1");
      Locator last = page.locator("section").nth(1);
      assertThat(last.locator("h3")).hasText("Last 30 days: 3 reviews, at most 1 a day");
      assertThat(page.locator("[aria-label='True retention'] tbody tr"))
          .hasText(new String[] {"Last 7 days1100 %", "Last 30 days250 %", "Last 365 days367 %"});
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void aCardThatWasSetAsideIsTakenBack() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnt(window);
      page.navigate(review + "?mode=numbers");
      page.locator(".practice-aside button").click();
      assertThat(page.locator(".practice-aside li")).hasCount(0);
      assertThat(page.locator(".practice-say")).hasText("Taken back");
      page.reload();
      assertThat(page.locator(".practice h2 + p")).containsText("0 set aside");
    }
  }

  @Test
  void itHasNoFaultsThatToolsFindInAnyLook() throws IOException {
    for (Look look : List.of(Look.DESKTOP, Look.PHONE.inDark(), Look.PHONE.wide(320))) {
      try (Window window = chromium.open(look)) {
        Page page = learnt(window);
        page.navigate(review + "?mode=numbers");
        page.locator(".practice-keeping").waitFor();
        page.locator("summary").first().click();
        assertThat(Axe.violations(page)).as(look.toString()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .as(look.toString())
            .isTrue();
      }
    }
  }

  @Test
  void barsHaveTheColourOfTextWhereColoursAreForced() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnt(window);
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setForcedColors(ForcedColors.ACTIVE)
              .setColorScheme(ColorScheme.DARK));
      page.navigate(review + "?mode=numbers");
      page.locator(".chart path").first().waitFor();
      assertThat(
              (Boolean)
                  page.evaluate(
                      "() => getComputedStyle(document.querySelector('.chart path')).fill"
                          + " === getComputedStyle(document.querySelector('h2')).color"))
          .isTrue();
    }
  }

  @Test
  void homeAndDecksSayWhatWaitsFromDisk() throws IOException {
    try (Window window = chromium.open(Look.PHONE)) {
      learnt(window);
      for (String kind : List.of("home", "decks")) {
        Page page = window.visit(site.address(site.largest(kind)));
        Locator all = page.locator("[data-deck='all'] .deck-count");
        assertThat(all).containsText(" cards · 2 due, 19 new");
        assertThat(page.getByText("Your progress is kept in this browser only, on this device."))
            .isVisible();
        assertThat(page.locator("iframe")).hasCount(0);
        assertThat(page.locator("[data-practise]")).isVisible();
        assertThat(window.complaints()).isEmpty();
      }
    }
  }

  @Test
  void homeSaysWhatWaitsBelowAPathOfAHostAndAlsoAfterGoingBack() throws IOException {
    try (Loopback host = Loopback.serve(site);
        Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(host.address() + "index.html");
      Locator terms = page.locator("[data-deck='terms'] .deck-count");
      assertThat(terms).containsText("· 20 new");
      page.locator("[data-practise]").click();
      page.locator(".deck-list a[href*='terms']").click();
      page.getByText("Show the answer").click();
      page.locator("[data-grade='1']").click();
      assertThat(page.locator(".practice-counts")).hasText("19 new · 1 learning · 0 due");
      page.goBack();
      page.goBack();
      assertThat(terms).containsText("· 1 due, 19 new");
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void countsOfAnotherPageAreNotBelieved() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("home")));
      Locator all = page.locator("[data-deck='all'] .deck-count");
      assertThat(all).containsText("20 new");
      page.evaluate(
          "() => postMessage({gloss: 'counts', site: document.documentElement.dataset.site,"
              + " decks: {all: {due: 7, fresh: 7}}}, '*')");
      page.waitForTimeout(200);
      assertThat(all).not().containsText("7 due");
    }
  }

  @Test
  void aPageOfAnotherHostThatHoldsThePracticePageLearnsNothing() throws IOException {
    try (Loopback host = Loopback.serve(site);
        Loopback other = Loopback.serve(site);
        Window window = chromium.open(Look.DESKTOP)) {
      // A text, which has no policy of ours against foreign frames.
      Page page = window.visit(other.address() + "assets/cards/index.js");
      page.evaluate(
          "address => { window.heard = 0; addEventListener('message', () => heard++);"
              + " const frame = document.createElement('iframe'); frame.src = address;"
              + " document.body.append(frame); }",
          host.address() + "review.html?counts");
      page.frames().get(1).waitForURL("**/review.html?counts");
      page.waitForTimeout(1500);
      assertThat((Integer) page.evaluate("() => heard")).isZero();
    }
  }

  @Test
  void aDeckLeadsToItsPractice() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("deck")));
      page.getByText("Practise this deck").click();
      assertThat(page.locator(".practice-counts")).containsText("20 new");
    }
  }

  /**
   * Loads a log: a card being learnt, one that is overdue, one that is due in 2 days and one in 9,
   * which came back three times and was forgotten once, and one that was set aside.
   */
  private Page learnt(Window window) throws IOException {
    Page page = window.visit(review + "?mode=backup");
    page.locator("#progress-file").waitFor();
    List<String> ids = ids(page);
    int today = (Integer) page.evaluate("() => gloss.studyDay.of(Date.now())");
    String events =
        String.join(
            ",",
            event(1, ids.get(0), today, "\"g\",1,90," + today),
            due(2, ids.get(1), today - 13, today - 3),
            due(3, ids.get(2), today - 8, today + 2),
            due(4, ids.get(3), today - 110, today - 100),
            event(5, ids.get(3), today - 100, "\"g\",3,90," + (today - 100)),
            due(6, ids.get(3), today - 99, today - 20),
            event(7, ids.get(3), today - 20, "\"g\",1,90," + (today - 20)),
            due(8, ids.get(3), today - 19, today - 2),
            event(9, ids.get(3), today - 2, "\"g\",3,90," + (today - 2)),
            due(10, ids.get(3), today - 1, today + 9),
            event(11, ids.get(4), today, "\"s\",1"));
    Path file = folder.resolve("log.json");
    Files.writeString(
        file,
        "{\"gloss\":\"progress\",\"version\":1,\"site\":\"who-secures-what\",\"events\":["
            + events
            + "]}",
        StandardCharsets.UTF_8);
    page.locator("#progress-file").setInputFiles(file);
    assertThat(page.locator(".practice-told")).hasText("11 new entries added to what was here.");
    return page;
  }

  /** As another program would have planned it on a day. */
  private static String due(int number, String card, int day, int due) {
    return event(number, card, day, "\"i\"," + due + "," + (due - day) + ",250");
  }

  private static String event(int number, String card, int day, String what) {
    return String.format(Locale.ROOT, "[\"event-%d\",\"%s\",%d,%s]", number, card, day * DAY, what);
  }

  @SuppressWarnings("unchecked") // the page returns a list of texts
  private static List<String> ids(Page page) {
    return (List<String>) page.evaluate("() => gloss.cards.allIds()");
  }
}
