package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** A deck: one card at a time by keyboard and by finger; without scripts a list that folds. */
@BrowserTest
class CardsTest {
  private final SampleSite site = SampleSite.get();
  private final SamplePage deck = longDeck();
  private final int cards = deck.document().select(".card").size();
  private final String all =
      deck.document().expectFirst(".card-position").text().replaceAll(".* ", "");
  private final Chromium chromium;

  CardsTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void theKeyboardShowsAnswersAndGoesOn() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(deck));
      shows(page, 1, false);
      page.keyboard().press("Space");
      shows(page, 1, true);
      page.keyboard().press("Enter");
      shows(page, 2, false);
      page.keyboard().press("ArrowRight");
      shows(page, 3, false);
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("Space");
      shows(page, 2, true);
      page.keyboard().press("u");
      shows(page, 2, false);
      page.keyboard().press("u");
      shows(page, 1, false);
    }
  }

  @Test
  void keysWithAModifierAndKeysOnAButtonStayWhatTheyAre() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(deck));
      page.keyboard().press("Control+ArrowRight");
      shows(page, 1, false);
      page.getByText("Next", new Page.GetByTextOptions().setExact(true)).focus();
      page.keyboard().press("Space");
      shows(page, 2, false);
      page.locator(".theme-switch").focus();
      page.keyboard().press("Space");
      shows(page, 2, false);
    }
  }

  @Test
  void thePlaceInALongDeckIsToldAndTheLastCardOfAPageLeadsToTheNext() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(deck) + "#" + lastCard(deck));
      shows(page, cards, false);
      page.keyboard().press("Space");
      assertThat(page.locator(".deck-bar .main")).hasText("More cards");
      page.keyboard().press("Space");
      assertThat(page.locator(".deck-bar [role=status]"))
          .hasText("Card " + (cards + 1) + " of " + all);
    }
  }

  @Test
  void theEndOfADeckIsItsStart() {
    SamplePage small =
        site.ofKind("deck").stream()
            .filter(page -> page.document().select(".pager").isEmpty())
            .findFirst()
            .orElseThrow();
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(small) + "#" + lastCard(small));
      page.keyboard().press("Space");
      assertThat(page.locator(".deck-bar .main")).hasText("Start again");
      page.keyboard().press("Space");
      assertThat(page.locator(".card").first()).isVisible();
    }
  }

  @Test
  void aFingerTapsForTheAnswerAndSwipesToTheNextCard() {
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(site.address(deck));
      page.locator(".card.current .front").tap();
      shows(page, 1, true);
      swipe(window, 300, 90);
      shows(page, 2, false);
      swipe(window, 90, 300);
      shows(page, 1, false);
    }
  }

  @Test
  void allCardsAtOnceAndBackAgain() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(deck));
      page.getByText("Show all").click();
      assertThat(visible(page)).isEqualTo(cards);
      assertThat(Axe.violations(page)).isEmpty();
      page.getByText("One at a time").click();
      assertThat(visible(page)).isEqualTo(1);
    }
  }

  @Test
  void withoutScriptsAllCardsAreThereAndFold() {
    try (Window window = chromium.open(Look.PHONE.withoutScripts())) {
      Page page = window.visit(site.address(deck));
      assertThat(visible(page)).isEqualTo(cards);
      assertThat(page.locator("main button:visible")).hasCount(0);
      Locator back = page.locator(".card .back").first();
      assertThat(back).isHidden();
      page.locator(".card summary").first().click();
      assertThat(back).isVisible();
      assertThat(back).not().isEmpty();
    }
  }

  /** The first page of a deck that goes on. */
  private SamplePage longDeck() {
    return site.ofKind("deck").stream()
        .filter(page -> !page.document().select(".pager li:first-child [aria-current]").isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String lastCard(SamplePage page) {
    return page.document().expectFirst(".card:last-child").id();
  }

  private static int visible(Page page) {
    return page.locator(".card:visible").count();
  }

  private void shows(Page page, int number, boolean answer) {
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Card " + number + " of " + all);
    assertThat(visible(page)).isEqualTo(1);
    Locator back = page.locator(".card.current .back");
    if (answer) {
      assertThat(back).isVisible();
    } else {
      assertThat(back).isHidden();
    }
  }

  private static void swipe(Window window, double from, double to) {
    BoundingBox card = window.page().locator(".card.current").boundingBox();
    double y = card.y + 40;
    CDPSession finger = window.context().newCDPSession(window.page());
    touch(finger, "touchStart", from, y);
    touch(finger, "touchMove", (from + to) / 2, y);
    touch(finger, "touchMove", to, y);
    touch(finger, "touchEnd", -1, y);
  }

  private static void touch(CDPSession finger, String type, double x, double y) {
    JsonArray points = new JsonArray();
    if (x >= 0) {
      JsonObject point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    finger.send("Input.dispatchTouchEvent", event);
  }
}
