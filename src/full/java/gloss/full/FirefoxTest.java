package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site from disk in Firefox, where each local file has a store of its own. Without a Firefox
 * the tests are skipped, which is said on standard error too.
 */
@Tag("browser")
class FirefoxTest {
  private static final String ENTER = "\uE007";
  private static final String ESCAPE = "\uE00C";

  @TempDir Path folder;

  private final SampleSite site = SampleSite.get();
  private final String review = site.address(site.largest("review"));
  private final String deck = review + "?deck=terms";

  @BeforeAll
  static void look() {
    if (Firefox.program().isEmpty()) {
      String missing =
          "No Firefox on this machine: FirefoxTest is not run. Install one (Debian: apt-get install"
              + " firefox-esr), or name it with -Dgloss.firefox=FILE.";
      System.err.println("SKIPPED: " + missing);
      Assumptions.abort(missing);
    }
  }

  private Firefox start(String name) throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    return Firefox.start(Firefox.program().orElseThrow(), own);
  }

  @Test
  void whatIsLearntStaysAndOtherPagesCountIt() throws Exception {
    try (Firefox firefox = start("one");
        FirefoxTab tab = firefox.tab()) {
      tab.visit(site.address(site.largest("home")));
      tab.until(
          "document.querySelector('[data-deck=terms] .deck-count').textContent.includes('20 new')");
      assertLocalFilesAreStrangers(tab);
      tab.visit(deck);
      tab.untilText(".practice-say", "Card 1 of 20");
      tab.press(" ");
      assertThat(tab.text("[data-grade=\"3\"]")).isEqualTo("Goodknew it10 minutes");
      tab.press("4");
      tab.untilText(".practice-counts", "19 new · 0 learning · 0 due");
      tab.point(".practice-bar .main", true);
      tab.point("[data-grade=\"1\"]", true);
      tab.untilText(".practice-counts", "18 new · 1 learning · 0 due");
      tab.press(ENTER + "3");
      tab.untilText(".practice-counts", "17 new · 2 learning · 0 due");
      tab.press("u");
      tab.untilText(".practice-counts", "18 new · 1 learning · 0 due");
      tab.reload();
      tab.untilText(".practice-counts", "18 new · 1 learning · 0 due");
      assertThat(tab.text(".practice-keeping"))
          .startsWith("Your progress is kept in this browser only, on this device, for this file.");
      assertThat(tab.complaints()).isEmpty();
      for (String kind : List.of("home", "decks")) {
        tab.visit(site.address(site.largest(kind)));
        tab.untilText("[data-deck=terms] .deck-count", "1 due, 18 new");
        assertThat(tab.evaluate("document.querySelectorAll('iframe').length")).isEqualTo("0");
        assertThat(tab.complaints()).isEmpty();
      }
    }
  }

  /** Else this would test the settings of test tools, not a reader's browser. */
  private void assertLocalFilesAreStrangers(FirefoxTab tab) {
    String frame =
        "new Promise(resolve => { const frame = document.createElement('iframe');"
            + " frame.src = 'search.html'; frame.onload = () => resolve(frame.contentDocument);"
            + " document.body.append(frame); })";
    assertThat(tab.evaluate(frame)).isEqualTo("null");
    tab.evaluate("localStorage.setItem('met', 'home')");
    tab.visit(site.address(site.largest("search")));
    assertThat(tab.evaluate("localStorage.getItem('met')")).isEqualTo("null");
  }

  @Test
  void whatIsSavedToAFileIsLoadedInAnotherProfile() throws Exception {
    Path saved;
    try (Firefox firefox = start("one");
        FirefoxTab tab = firefox.tab()) {
      tab.visit(deck);
      tab.untilText(".practice-say", "Card 1 of 20");
      tab.press(" 4");
      tab.untilText(".practice-say", "Card 2 of 20");
      tab.visit(review + "?mode=backup");
      tab.point(".practice button.main", true);
      tab.untilText(".practice-keeping", "Last saved to a file today.");
      saved = saved(firefox.downloads());
      assertThat(Files.readString(saved, StandardCharsets.UTF_8))
          .startsWith("{\"gloss\":\"progress\",\"version\":1,\"site\":\"who-secures-what\"")
          .containsOnlyOnce("\"g\",4,90,");
      assertThat(tab.complaints()).isEmpty();
    }
    try (Firefox other = start("other");
        FirefoxTab tab = other.tab()) {
      tab.visit(review + "?mode=backup");
      tab.until("document.querySelector('#progress-file') !== null");
      tab.choose("#progress-file", saved.toString());
      tab.untilText(".practice-told", "1 new entry added to what was here.");
      tab.visit(deck);
      tab.untilText(".practice-counts", "19 new · 0 learning · 0 due");
      assertThat(tab.complaints()).isEmpty();
    }
  }

  private static Path saved(Path downloads) throws IOException, InterruptedException {
    for (int i = 0; i < 100; i++) {
      try (Stream<Path> files = Files.list(downloads)) {
        List<Path> all = files.toList();
        if (all.size() == 1 && Files.size(all.get(0)) > 0) {
          return all.get(0);
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("Nothing was saved into " + downloads);
  }

  @Test
  void anExamIsTaken() throws Exception {
    try (Firefox firefox = start("one");
        FirefoxTab tab = firefox.tab()) {
      tab.visit(review + "?mode=exam&deck=all&n=2&min=10&seed=5eed");
      tab.until("document.querySelector('[data-start]') !== null");
      tab.point("[data-start]", true);
      tab.untilText("article h2", "Question 1 of 2");
      tab.press("1n");
      tab.untilText("article h2", "Question 2 of 2");
      tab.reload();
      tab.untilText("summary", "1 of 2 answered");
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void aNoteExplainsItsTermsAndTheSearchFinds() throws Exception {
    try (Firefox firefox = start("one");
        FirefoxTab tab = firefox.tab()) {
      tab.visit(site.address(site.largest("note")));
      tab.point("a.term", false);
      tab.until("document.querySelector('.preview') !== null");
      assertThat(tab.text(".preview p")).isNotEmpty();
      tab.press(ESCAPE);
      tab.until("document.querySelector('.preview') === null");
      assertThat(tab.complaints()).isEmpty();
      tab.press("/");
      tab.until("document.activeElement !== null && document.activeElement.id === '_search-words'");
      tab.press("hypervisor");
      tab.untilText("[data-search-results] a", "Hypervisor");
      assertThat(tab.complaints()).isEmpty();
      tab.press(ENTER);
      tab.untilText("h1", "Hypervisor");
    }
  }

  @Test
  void eachKindOfPageOpensWithoutAComplaint() throws Exception {
    try (Firefox firefox = start("one");
        FirefoxTab tab = firefox.tab()) {
      for (SamplePage page : site.ofEachKind(1)) {
        tab.visit(site.address(page));
        assertThat(tab.complaints()).as(page.path()).isEmpty();
        assertThat(tab.evaluate("document.styleSheets.length > 0"))
            .as(page.path())
            .isEqualTo("true");
      }
    }
  }
}
