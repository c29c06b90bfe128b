package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A deck of 20,000 cards: what the practice page asks for before its first card, in files and
 * bytes. How long that takes is the machine's business.
 */
@BrowserTest
class LargeDeckTest {
  private static final int NOTES = 20;
  private static final int CARDS_A_NOTE = 1000;
  private static final int KB = 1024;
  private static final int ANY_FILE = 150 * KB;
  private static final int BEFORE_THE_FIRST_CARD = 250 * KB;

  private final Chromium chromium;

  LargeDeckTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void theFirstCardAsksForTheIdsAndOneFileOfTexts(@TempDir Path folder) throws IOException {
    Path notes = Files.createDirectory(folder.resolve("notes"));
    Files.writeString(notes.resolve("site.yml"), "title: Many\nid: many\n");
    for (int i = 0; i < NOTES; i++) {
      Files.writeString(notes.resolve("Note " + i + ".md"), note(i), StandardCharsets.UTF_8);
    }
    SampleSite site = SampleSite.build(notes, folder.resolve("site"));
    List<String> files =
        site.files().stream().filter(file -> file.startsWith("assets/cards/")).toList();
    assertThat(files).hasSizeGreaterThan(50);
    assertThat(files)
        .allSatisfy(file -> assertThat(site.compressed(file)).isLessThanOrEqualTo(ANY_FILE));
    try (Window window = chromium.open(Look.PHONE)) {
      Page page = window.visit(site.address(site.largest("review")) + "?deck=all");
      assertThat(page.locator(".practice-say")).hasText("Card 1 of 20");
      assertThat(page.evaluate("gloss.cards.numbers(gloss.cards.decks()[0]).length"))
          .isEqualTo(NOTES * CARDS_A_NOTE);
      String root = site.root().toUri().toString();
      List<String> asked =
          window.requests().stream()
              .map(address -> address.replace(root, "").replaceAll("\\?.*", ""))
              .toList();
      assertThat(asked.stream().map(file -> file.replaceAll("\\.[0-9a-f]{8}\\.", ".")))
          .containsExactlyInAnyOrder(
              "review.html",
              "assets/gloss.css",
              "assets/practice.css",
              "assets/theme.js",
              "assets/review.js",
              "assets/cards/index.js",
              "assets/cards/ids-0.js",
              "assets/cards/ids-1.js",
              "assets/cards/ids-2.js",
              "assets/cards/0.js");
      assertThat(asked.stream().mapToInt(site::compressed).sum())
          .isLessThanOrEqualTo(BEFORE_THE_FIRST_CARD);
    }
  }

  private static String note(int note) {
    StringBuilder text = new StringBuilder("---\ntags: [flashcards]\n---\n\n# Note " + note + "\n");
    for (int i = 0; i < CARDS_A_NOTE; i++) {
      text.append("\nWhich number is ").append(note * CARDS_A_NOTE + i).append(" in the list?::");
      text.append("It follows ").append(note * CARDS_A_NOTE + i - 1).append(".\n");
    }
    return text.toString();
  }
}
