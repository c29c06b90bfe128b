package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An exam from disk: set up, sat and explained, by keyboard alone; the same address, the same
 * paper.
 */
@BrowserTest
class ExamTest {
  private static final String PAPER = "?mode=exam&deck=all&n=6&min=30&seed=4f2a";

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  ExamTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private String address(String query) {
    return site.address(site.largest("review")) + query;
  }

  @Test
  void anExamIsSetUpSatAndHandedInByKeyboardAlone() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(address("?mode=exam"));
      assertThat(page.locator("#exam-count")).isVisible();
      assertThat(Axe.violations(page)).isEmpty();
      tabTo(page, "#exam-count");
      page.keyboard().press("Control+A");
      page.keyboard().type("4");
      page.keyboard().press("Enter");
      question(page, 1, 4);
      assertThat(page.locator(".exam-card")).isFocused();
      assertThat(Axe.violations(page)).isEmpty();
      page.keyboard().press("1");
      assertThat(page.locator(".exam-choice input").first()).isChecked();
      page.keyboard().press("b");
      assertThat(page.locator(".exam-choice input").first()).not().isChecked();
      page.keyboard().press("f");
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Flagged");
      page.keyboard().press("n");
      question(page, 2, 4);
      page.keyboard().press("p");
      question(page, 1, 4);
      assertThat(page.locator(".exam-choice input").nth(1)).isChecked();
      for (int i = 0; i < 4; i++) {
        page.keyboard().press("n");
      }
      assertThat(page.locator(".practice-area .exam-list").first().locator("button"))
          .hasText(new String[] {"2", "3", "4"});
      tabTo(page, ".practice-area .main");
      page.keyboard().press("Enter");
      assertThat(page.locator("dialog")).containsText("3 questions are open");
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog")).hasCount(0);
      page.keyboard().press("Enter");
      assertThat(page.locator("dialog button").first()).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator(".practice h2")).containsText(" of 4 right");
      assertThat(page.locator(".practice h2")).isFocused();
      assertThat(page.locator(".exam-item")).hasCount(4);
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  @Test
  void theSameAddressGivesTheSamePaperAndAnotherSeedAnotherOne() {
    List<String> first = paper(PAPER);
    assertThat(first).hasSize(6).doesNotHaveDuplicates();
    assertThat(paper(PAPER)).isEqualTo(first);
    assertThat(paper(PAPER.replace("4f2a", "4f2b"))).isNotEqualTo(first);
  }

  @Test
  void whatWasAnsweredOutlastsALoad() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = begin(window, PAPER);
      page.keyboard().press("2");
      page.keyboard().press("f");
      page.keyboard().press("n");
      question(page, 2, 6);
      page.reload();
      question(page, 2, 6);
      assertThat(page.locator(".exam-card")).isFocused();
      assertThat(page.locator(".practice-tools summary")).hasText("1 of 6 answered, 1 flagged");
      page.keyboard().press("p");
      assertThat(page.locator(".exam-choice input").nth(1)).isChecked();
    }
  }

  @Test
  void theTimerHandsInAtItsEndAndCanBeExtendedHiddenAndSwitchedOff() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      window.page().clock().install();
      Page page = begin(window, PAPER.replace("min=30", "min=2"));
      page.clock().runFor(61_000);
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 minute left");
      page.getByText("+10 min").click();
      page.clock().fastForward(120_000);
      assertThat(page.locator(".exam-clock")).containsText("8:");
      page.getByText("Hide").click();
      assertThat(page.locator(".exam-clock")).isHidden();
      page.clock().fastForward(600_000);
      assertThat(page.locator(".practice h2")).hasText("Time is up. 0 of 6 right, 0 %: not passed");
      assertThat(page.locator(".practice h2")).isFocused();

      page.getByText("Take this paper again").click();
      question(page, 1, 6);
      page.getByText("No limit").click();
      page.clock().fastForward(600_000);
      question(page, 1, 6);
      assertThat(page.getByRole(AriaRole.TIMER)).hasCount(0);
    }
  }

  @Test
  void anAnswerCanBeExplainedAtOnceAndStandsFromThenOn() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = begin(window, PAPER + "&tell=once");
      Locator told = page.locator(".exam-told");
      page.getByText("Check").click();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Choose an answer first.");
      assertThat(told).isHidden();
      page.keyboard().press("1");
      page.getByText("Check").click();
      assertThat(told).isFocused();
      assertThat(told.locator("a").last()).isVisible();
      assertThat(page.locator(".exam-choice input").first()).isDisabled();
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  @Test
  void nothingCountsAsAReviewUnlessAskedAndTheWrongOnesCanBeAskedAgain() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = begin(window, PAPER);
      page.keyboard().press("1");
      handIn(page, 6);
      assertThat(grades(page)).isZero();
      page.getByText("Count these answers as reviews").click();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 answer counted as a review");
      assertThat(grades(page)).isEqualTo(1);
      int wrong = page.locator(".exam-item[open]").count();
      page.getByText("Ask the wrong ones again").click();
      question(page, 1, wrong);
    }
  }

  @Test
  void aPaperFitsANarrowWindowAndTheBrowserHasNothingToComplainOf() {
    try (Window window = chromium.open(Look.PHONE.wide(320))) {
      Page page = begin(window, PAPER);
      assertThat(width(page)).isLessThanOrEqualTo(320);
      handIn(page, 6);
      assertThat(width(page)).isLessThanOrEqualTo(320);
      assertThat(window.complaints()).isEmpty();
    }
  }

  /** The names of decks in the list to choose from may be longer than the window is wide. */
  @Test
  void whatToChooseForAPaperFitsANarrowWindow() {
    try (Window window = chromium.open(Look.PHONE.wide(320))) {
      Page page = window.visit(address("?mode=exam"));
      assertThat(page.locator(".practice-field select")).isVisible();
      assertThat(width(page)).isLessThanOrEqualTo(320);
    }
  }

  /** The questions of a paper, each with its answers. */
  private List<String> paper(String query) {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = begin(window, query);
      List<String> questions = new ArrayList<>();
      for (int i = 1; i <= 6; i++) {
        question(page, i, 6);
        questions.add(page.locator(".exam-card").innerText());
        page.keyboard().press("n");
      }
      return questions;
    }
  }

  private Page begin(Window window, String query) {
    Page page = window.visit(address(query));
    assertThat(page.locator("[data-start]")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".exam-card")).isFocused();
    return page;
  }

  private static void handIn(Page page, int questions) {
    for (int i = 0; i < questions; i++) {
      page.keyboard().press("n");
    }
    page.locator(".practice-area .main").click();
    page.getByText("Hand in now").click();
    assertThat(page.locator(".practice h2")).containsText(" right, ");
  }

  private static void question(Page page, int number, int of) {
    assertThat(page.locator(".exam-card h2")).hasText("Question " + number + " of " + of);
  }

  private static int grades(Page page) {
    return (Integer)
        page.evaluate(
            "gloss.store.open(document.documentElement.dataset.site).then(store => store.states())"
                + ".then(states => [...states.values()].reduce((sum, each) => sum + each.memory.reps, 0))");
  }

  private static int width(Page page) {
    return (Integer) page.evaluate("document.documentElement.scrollWidth");
  }

  /** Presses the tabulator key until an element has the focus. */
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("which => document.activeElement.matches(which)", selector)) {
        return;
      }
    }
    throw new AssertionError("The key leads to no " + selector);
  }
}
