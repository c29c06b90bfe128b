package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schedules that another program noted in a note are what cards start with. */
@BrowserTest
class ImportedTest {
  private static final String NOTE =
      """
      ---
      tags: [flashcards]
      ---

      # Harbour

      What is a quay?::A wall for ships. <!--SR:!2026-03-10,20,270-->

      What is a pier?::A bridge into the sea. <!--SR:!2026-03-12,300,130-->

      What is a buoy?::A mark that swims.
      """;

  private static final String EVENTS =
      "async () => { const all = await (await gloss.store.open('harbour')).events();"
          + " return all.map(e => gloss.history.isEvent(e) + ' ' + e.slice(3).join(' ')).join('; '); }";

  private static final String STATE =
      "async () => JSON.stringify([...(await (await gloss.store.open('harbour')).states()).values()])";

  @TempDir Path folder;

  private final Chromium chromium;

  ImportedTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(folder.resolve("notes/Harbour.md"), NOTE, StandardCharsets.UTF_8);
    settings("on");
  }

  private void settings(String imported) throws IOException {
    String text = "title: Harbour\nid: harbour\ncards: {import-schedule: " + imported + "}\n";
    Files.writeString(folder.resolve("notes/site.yml"), text, StandardCharsets.UTF_8);
  }

  private String review() {
    SampleSite site = SampleSite.build(folder.resolve("notes"), folder.resolve("site"));
    return site.address(site.largest("review"));
  }

  private Page open(Window window, String day, String query) {
    window.page().clock().setFixedTime(day + "T12:00:00");
    Page page = window.visit(review() + query);
    page.locator(".practice-keeping").waitFor();
    return page;
  }

  @Test
  void aCardIsAskedWhenItsNoteSaysWithTheIntervalThatItHas() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = open(window, "2026-03-10", "?deck=all");
      assertThat(page.locator(".practice-counts")).hasText("1 new · 0 learning · 1 due");
      assertThat(page.locator(".card .front")).hasText("What is a quay?");
      page.keyboard().press("i");
      assertThat(page.locator("dialog"))
          .containsText("It is learnt, due 10 Mar 2026, forgotten 0 times.");
      assertThat(page.locator("dialog")).containsText("Its memory lasts 20 days");
      assertThat(page.locator("dialog tbody tr")).hasText("18 Feb 2026as your note says");
      page.keyboard().press("Escape");
      page.keyboard().press("Space");
      assertThat(page.locator("[data-grade='1'] small")).hasText("10 minutes");
      assertThat(page.locator("[data-grade='3'] small")).hasText("1.9 months");
      page.keyboard().press("3");
      assertThat(page.locator(".practice-counts")).hasText("1 new · 0 learning · 0 due");
      assertThat(page.evaluate(EVENTS)).isEqualTo("true i 20522 20 270; true g 3 90 20522");
      page.reload();
      assertThat(page.locator(".practice-counts")).hasText("1 new · 0 learning · 0 due");
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void whatIsTakenBackLeavesTheScheduleAsItWas() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = open(window, "2026-03-10", "?deck=all");
      page.keyboard().press("f");
      assertThat(page.locator(".card-flag")).hasText("⚑ 1");
      Object before = page.evaluate(STATE);
      page.keyboard().press("Space");
      page.keyboard().press("1");
      assertThat(page.locator(".practice-counts")).hasText("1 new · 1 learning · 0 due");
      page.keyboard().press("u");
      assertThat(page.locator(".practice-counts")).hasText("1 new · 0 learning · 1 due");
      assertThat(page.evaluate(STATE)).isEqualTo(before);
    }
  }

  @Test
  void oneThatIsDueLaterWaitsAndStandsInTheForecast() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = open(window, "2026-03-10", "?mode=numbers");
      assertThat(page.locator(".practice h2 + p"))
          .hasText("Cards: 1 new, 0 being learnt, 2 learnt, 0 set aside.");
      assertThat(page.locator("section h3").first())
          .hasText("Next 30 days: 2 cards, at most 1 a day");
      page = open(window, "2026-03-12", "?deck=all");
      assertThat(page.locator(".practice-counts")).hasText("1 new · 0 learning · 2 due");
    }
  }

  @Test
  void unlessAskedForSchedulesAreNoBusinessOfThePage() throws IOException {
    settings("off");
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = open(window, "2026-03-10", "?deck=all");
      assertThat(page.locator(".practice-counts")).hasText("3 new · 0 learning · 0 due");
    }
  }

  @Test
  void whatWasDoneHereCountsMoreThanANoteThatIsScheduledLater() throws IOException {
    settings("off");
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = open(window, "2026-03-10", "?deck=all");
      page.keyboard().press("Space");
      page.keyboard().press("4");
      assertThat(page.locator(".practice-counts")).hasText("2 new · 0 learning · 0 due");
      settings("on");
      page = open(window, "2026-03-10", "?deck=all");
      assertThat(page.locator(".practice-counts")).hasText("1 new · 0 learning · 0 due");
      assertThat(page.evaluate(EVENTS)).isEqualTo("true g 4 90 20522");
    }
  }
}
