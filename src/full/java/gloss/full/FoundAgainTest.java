package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was learnt of a card outlasts edits of its note; and no other card gets it by mistake. */
@BrowserTest
class FoundAgainTest {
  private static final String HEARING = "- **Hearing:** One ear sits higher than the other.\n";
  private static final String REST =
      """

      ## Wings

      - **Feathers:** A comb on the edge makes the flight silent.
      - **Span:** As wide as a child is tall.
      """;
  private static final String OWLS = "# Owls\n\n## Senses\n\n" + HEARING + REST;

  /** The fronts of all cards with a history; "gone" for those that are not on the site. */
  private static final String KNOWN =
      """
      async () => {
        const store = await gloss.store.open(document.documentElement.dataset.site);
        const ids = await gloss.cards.allIds();
        const fronts = [];
        for (const state of (await store.states()).values()) {
          const number = ids.indexOf(state.id);
          const text = document.createElement('div');
          text.innerHTML = number < 0 ? 'gone' : (await gloss.cards.card(number)).front;
          if (state.memory.reps) {
            fronts.push(text.textContent.trim());
          }
        }
        return fronts.sort();
      }
      """;

  @TempDir Path folder;

  private final Chromium chromium;
  private SampleSite site = SampleSite.get();

  FoundAgainTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void build() throws IOException {
    write("Owls.md", OWLS);
  }

  @Test
  void aRenamedNote() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      Files.delete(folder.resolve("notes/Owls.md"));
      write("Night birds.md", OWLS.replace("# Owls", "# Night birds"));
      reload(page);
      assertThat(page.locator(".practice-notice"))
          .containsText("Found again under a new name: 1 card.");
      assertThat(known(page)).containsExactly("Hearing");
      page.reload();
      assertThat(page.locator(".practice-keeping")).isVisible();
      assertThat(page.locator(".practice-notice")).hasCount(0);
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void renamedBackAndForthAndBackAgain() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      for (String name : List.of("Birds.md", "Owls.md", "Birds.md", "Owls.md")) {
        Files.delete(folder.resolve(name.equals("Owls.md") ? "notes/Birds.md" : "notes/Owls.md"));
        write(name, OWLS);
        reload(page);
        assertThat(page.locator(".practice-notice")).isVisible();
        assertThat(known(page)).as(name).containsExactly("Hearing");
      }
    }
  }

  @Test
  void aCardThatMovesToAnotherSection() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      write("Owls.md", "# Owls\n\n## Body\n\n- **Size:** Small.\n\n## Ears\n\n" + HEARING + REST);
      reload(page);
      assertThat(page.locator(".practice-notice")).isVisible();
      assertThat(known(page)).containsExactly("Hearing");
    }
  }

  @Test
  void aRewordedFront() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      write("Owls.md", OWLS.replace("Hearing:", "How they hear:"));
      reload(page);
      assertThat(page.locator(".practice-notice")).isVisible();
      assertThat(known(page)).containsExactly("How they hear");
    }
  }

  @Test
  void aRewordedBackKeepsTheIdAndInARenamedNoteTheFrontTells() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      String reworded = OWLS.replace("One ear sits higher", "One ear sits a little higher");
      write("Owls.md", reworded);
      reload(page);
      assertThat(page.locator(".practice-notice")).hasCount(0);
      assertThat(known(page)).containsExactly("Hearing");
      Files.delete(folder.resolve("notes/Owls.md"));
      write("Birds.md", reworded);
      reload(page);
      assertThat(page.locator(".practice-notice")).isVisible();
      assertThat(known(page)).containsExactly("Hearing");
    }
  }

  @Test
  void whereBothHalvesAreNewNothingMovesAndNothingIsLost() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      write("Owls.md", OWLS.replace(HEARING, "- **Smell:** They hardly have any.\n"));
      reload(page);
      assertThat(page.locator(".practice-notice")).hasCount(0);
      assertThat(known(page)).containsExactly("gone");
      write("Owls.md", OWLS);
      reload(page);
      assertThat(known(page)).containsExactly("Hearing");
    }
  }

  @Test
  void whereTwoCardsCouldBeMeantNothingMoves() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      Files.delete(folder.resolve("notes/Owls.md"));
      write("Barn owls.md", OWLS);
      write("Tawny owls.md", OWLS);
      reload(page);
      assertThat(page.locator(".practice-notice")).hasCount(0);
      assertThat(known(page)).containsExactly("gone");
    }
  }

  @Test
  void theFrontTellsMoreThanTheBack() throws IOException {
    write("Owls.md", OWLS.replace("Feathers:", "Silence:"));
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      learn(page);
      assertThat(known(page)).containsExactly("Hearing", "Silence");
      write("Owls.md", OWLS.replace(HEARING, "").replace("Feathers:", "Hearing:"));
      reload(page);
      assertThat(known(page)).containsExactly("Hearing", "gone");
      write("Owls.md", OWLS.replace("Feathers:", "Silence:"));
      reload(page);
      assertThat(known(page)).containsExactly("Hearing", "Silence");
    }
  }

  @Test
  void whatIsTakenBackStaysSoAndIsNotOfferedAgain() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      write("Owls.md", OWLS.replace("Hearing:", "How they hear:"));
      reload(page);
      page.locator(".practice-notice button").click();
      assertThat(page.locator(".practice-notice")).hasCount(0);
      assertThat(page.locator(".practice-counts")).hasText("3 new · 0 learning · 0 due");
      assertThat(known(page)).containsExactly("gone");
      page.reload();
      assertThat(page.locator(".practice-counts")).hasText("3 new · 0 learning · 0 due");
      assertThat(page.locator(".practice-notice")).hasCount(0);
    }
  }

  @Test
  void theHomePageCountsItAsFoundBeforeTheReaderWasTold() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      write("Owls.md", OWLS.replace("Hearing:", "How they hear:"));
      page.navigate(site.address(site.largest("home")));
      assertThat(page.locator("[data-deck='all'] .deck-count")).hasText("3 cards · 2 new");
      page.navigate(site.address(site.largest("review")));
      assertThat(page.locator(".practice-notice")).isVisible();
    }
  }

  @Test
  void itIsFoundOnceMoreThoughItWasNeverGradedUnderItsSecondName() throws IOException {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = learnHearing(window);
      write("Owls.md", OWLS.replace("Hearing:", "How they hear:"));
      reload(page);
      write("Owls.md", OWLS.replace(HEARING, "- **How they hear:** By two ears.\n"));
      reload(page);
      Files.move(folder.resolve("notes/Owls.md"), folder.resolve("notes/Birds.md"));
      rebuild();
      reload(page);
      assertThat(known(page)).containsExactly("How they hear");
    }
  }

  private void write(String note, String text) throws IOException {
    Path file = folder.resolve("notes").resolve(note);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    rebuild();
  }

  private void rebuild() {
    site = SampleSite.build(folder.resolve("notes"), folder.resolve("site"));
  }

  private Page learnHearing(Window window) {
    Page page = window.visit(site.address(site.largest("review")) + "?deck=all");
    assertThat(page.locator(".card .front")).hasText("Hearing");
    learn(page);
    assertThat(known(page)).containsExactly("Hearing");
    return page;
  }

  private static void learn(Page page) {
    String before = page.locator(".card").getAttribute("data-card");
    page.getByText("Show the answer").click();
    page.locator("[data-grade='4']").click();
    page.locator(".card:not([data-card='" + before + "'])").waitFor();
  }

  private static void reload(Page page) {
    page.reload();
    page.locator(".practice-keeping").waitFor();
  }

  @SuppressWarnings("unchecked") // the script returns a list of texts
  private static List<String> known(Page page) {
    return (List<String>) page.evaluate(KNOWN);
  }
}
