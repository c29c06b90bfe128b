package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Practising cards on the one page that keeps progress, from disk and over HTTP. */
@BrowserTest
class PracticeTest {
  private static final String REFUSED =
      "Object.defineProperty(window, 'indexedDB', {get() { throw new DOMException('refused'); }});";

  private final SampleSite site = SampleSite.get();
  private final String review = site.address(site.largest("review"));
  private final String deck = review + "?deck=terms";
  private final Chromium chromium;

  PracticeTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void aWholeSessionByKeyboardAloneFromDisk() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(deck);
      assertThat(page.locator(".card")).isFocused();
      assertThat(status(page)).hasText("Card 1 of 20");
      page.keyboard().press("Space");
      assertThat(page.locator(".back")).isFocused();
      assertThat(page.locator("[data-grade]"))
          .hasText(
              new String[] {
                "Againforgot1 minute",
                "Hardwith effort6 minutes",
                "Goodknew it10 minutes",
                "Easyat once8 days"
              });
      String first = card(page);
      page.keyboard().press("4");
      assertThat(status(page)).hasText("Card 2 of 20");
      assertThat(page.locator(".practice-counts")).hasText("19 new · 0 learning · 0 due");
      assertThat(card(page)).isNotEqualTo(first);
      page.keyboard().press("Enter");
      page.keyboard().press("Enter");
      assertThat(page.locator(".practice-counts")).hasText("18 new · 1 learning · 0 due");
      page.keyboard().press("u");
      page.keyboard().press("Control+z");
      assertThat(page.locator(".practice-counts")).hasText("20 new · 0 learning · 0 due");
      assertThat(page.locator("[data-card='" + first + "']")).isVisible();
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void afterAReloadAllIsAsItWas() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(deck);
      grade(page, 4);
      grade(page, 1);
      page.reload();
      assertThat(page.locator(".practice-counts")).hasText("18 new · 1 learning · 0 due");
      assertThat(page.locator(".practice-keeping"))
          .hasText(
              "Your progress is kept in this browser only, on this device, for this file. "
                  + "Not yet saved to a file. Save or load.");
    }
  }

  @Test
  void itWorksTheSameBelowAPathOfAHost() throws IOException {
    try (Loopback host = Loopback.serve(site);
        Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(host.address() + "review.html?deck=terms");
      page.locator(".card .front").tap();
      page.locator("[data-grade='3']").tap();
      assertThat(page.locator(".practice-counts")).hasText("19 new · 1 learning · 0 due");
      assertThat(page.locator(".practice-keeping")).containsText("for this address");
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void twoTabsAtOnceLoseNothing() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page one = window.visit(deck);
      Page two = window.context().newPage();
      two.navigate(review + "?deck=all");
      two.locator(".card").waitFor();
      for (int i = 0; i < 5; i++) {
        grade(one, 4);
        grade(two, 4);
      }
      one.reload();
      one.locator(".card").waitFor();
      Object count =
          one.evaluate(
              "async () => (await (await gloss.store.open('who-secures-what')).events()).length");
      assertThat(count).isEqualTo(10);
    }
  }

  @Test
  void whereTheBrowserRefusesToKeepAnythingThePageSaysSoAtOnce() {
    try (Window window = chromium.open(Look.PHONE)) {
      window.context().addInitScript(REFUSED);
      Page page = window.visit(deck);
      assertThat(page.locator(".practice-keeping.due"))
          .containsText("keeps nothing for this page: your progress ends with this visit");
      grade(page, 3);
      assertThat(page.locator(".practice-keeping")).containsText("1 review would be lost.");
      assertThat(page.locator(".practice-counts")).hasText("19 new · 1 learning · 0 due");
    }
  }

  @Test
  void aCardThatIsPutOffComesTomorrowAndOneSetAsideStays() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(deck);
      String first = card(page);
      page.keyboard().press("-");
      assertThat(page.locator("[role=alert]")).hasText("Put off until tomorrow.");
      String second = card(page);
      page.keyboard().press("@");
      assertThat(page.locator("[role=alert]")).hasText("Set aside until you take it back.");
      page.reload();
      page.locator(".card").waitFor();
      assertThat(card(page)).isNotIn(first, second);
      page.keyboard().press("f");
      assertThat(page.locator(".card-flag")).hasText("⚑ 1");
    }
  }

  @Test
  void whyAnIntervalIsAsItIsCanBeAsked() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(deck);
      grade(page, 1);
      page.clock().fastForward(61_000);
      page.keyboard().press("i");
      assertThat(page.locator("dialog")).containsText("you have not graded it yet");
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog")).hasCount(0);
    }
  }

  @Test
  void oneThatForgetsOftenIsSetAsideWithTheWayToItsNote(@TempDir Path folder) throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(deck);
      String id = card(page);
      StringBuilder events = new StringBuilder();
      long day = 86_400_000L;
      long start = System.currentTimeMillis() - 400 * day;
      for (int i = 0; i < 15; i++) {
        long time = start + i * 20L * day;
        String grade = i % 2 == 0 ? "4" : "1";
        events.append(
            String.format(
                Locale.ROOT,
                "%s[\"aaaaaa-%d\",\"%s\",%d,\"g\",%s,90,%d]",
                i == 0 ? "" : ",",
                i,
                id,
                time,
                grade,
                time / day));
      }
      Path file = folder.resolve("log.json");
      Files.writeString(file, log(events.toString()), StandardCharsets.UTF_8);
      load(page, file);
      assertThat(page.locator(".practice-told")).hasText("15 new entries added to what was here.");
      page.navigate(deck);
      assertThat(page.locator("[data-card='" + id + "']")).isVisible();
      grade(page, 1);
      assertThat(page.locator("[role=alert]")).containsText("Forgotten 8 times and now set aside");
      assertThat(page.locator("[role=alert] a"))
          .hasAttribute("href", java.util.regex.Pattern.compile("notes/.*"));
    }
  }

  @Test
  void whatIsSavedInOneBrowserIsLoadedInAnother(@TempDir Path folder) {
    Path file = folder.resolve("progress.json");
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(deck);
      grade(page, 4);
      grade(page, 3);
      page.navigate(review + "?mode=backup");
      Download saved = page.waitForDownload(() -> page.getByText("Save to a file").click());
      saved.saveAs(file);
      assertThat(page.locator(".practice-keeping")).containsText("Last saved to a file today.");
    }
    try (Window other = chromium.open(Look.DESKTOP)) {
      Page page = other.visit(deck);
      grade(page, 1);
      load(page, file);
      assertThat(page.locator(".practice-told")).hasText("2 new entries added to what was here.");
      load(page, file);
      assertThat(page.locator(".practice-told")).hasText("All of it was here already.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not json                                                          | not a file with progress
          []                                                                | something else
          {"gloss":"progress","version":9,"site":"who-secures-what","events":[]} | newer version
          {"gloss":"progress","version":1,"site":"other","events":[]}       | belongs to another site: other
          {"gloss":"progress","version":1,"site":"who-secures-what","events":[["aaaaaa","__proto__",1,"g",3,90,1]]} | Entry 1
          {"gloss":"progress","version":1,"site":"who-secures-what","events":[["aaaaaa","0123456789abcdef",1,"g",9,90,1]]} | Entry 1
          {"gloss":"progress","version":1,"site":"who-secures-what","events":[["aaaaaa","0123456789abcdef",1,"constructor",1]]} | Entry 1
          """)
  void aBrokenOrHostileFileChangesNothing(String text, String said, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), text, StandardCharsets.UTF_8);
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(deck);
      grade(page, 3);
      load(page, file);
      assertThat(page.locator(".practice-told.bad")).containsText(said);
      assertThat(page.locator(".practice-told.bad")).containsText("Nothing");
      page.navigate(deck);
      assertThat(page.locator(".practice-counts")).hasText("19 new · 1 learning · 0 due");
    }
  }

  @Test
  void withoutScriptsItSaysWhatIsMissingAndLeadsToTheDecks() {
    try (Window window = chromium.open(Look.PHONE.withoutScripts())) {
      Page page = window.visit(review);
      assertThat(page.locator("noscript")).isVisible();
      assertThat(page.locator("main button")).hasCount(0);
      assertThat(page.locator(".deck-list a")).hasCount(1);
    }
  }

  @Test
  void itsScreensHaveNoFaultsThatToolsFind() {
    List<String> screens = List.of("", "?deck=terms", "?mode=backup", "?mode=settings");
    for (Look look : List.of(Look.DESKTOP, Look.PHONE.inDark(), Look.PHONE.wide(320))) {
      try (Window window = chromium.open(look)) {
        for (String screen : screens) {
          Page page = window.visit(review + screen);
          page.locator(".practice-keeping").waitFor();
          assertThat(Axe.violations(page)).as(screen + " " + look).isEmpty();
          assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .as(screen + " " + look)
              .isTrue();
        }
      }
    }
  }

  private static String log(String events) {
    return "{\"gloss\":\"progress\",\"version\":1,\"site\":\"who-secures-what\",\"events\":["
        + events
        + "]}";
  }

  private void load(Page page, Path file) {
    page.navigate(review + "?mode=backup");
    page.locator("#progress-file").setInputFiles(file);
    page.locator(".practice-told:not(:empty)").waitFor();
  }

  private static void grade(Page page, int grade) {
    String before = card(page);
    page.getByText("Show the answer").click();
    page.locator("[data-grade='" + grade + "']").click();
    page.locator(".card:not([data-card='" + before + "']), .practice-done").waitFor();
  }

  private static String card(Page page) {
    return page.locator(".card").getAttribute("data-card");
  }

  private static Locator status(Page page) {
    return page.locator(".practice-say[role=status]");
  }
}
