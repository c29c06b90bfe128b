package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * People put notes of their own in the place of ours: many, one, none, seldom with a matrix. No
 * page of theirs speaks of what they do not have.
 */
class OwnNotesTest {
  private static final List<String> WITHOUT_A_MATRIX =
      List.of(
          "a-home-note-alone-is-a-site",
          "a-note-with-the-habits-of-our-main-author",
          "an-empty-vault-makes-a-small-site",
          "one-note-of-one-sentence-makes-a-small-site",
          "twenty-two-notes-of-a-student");

  @TestFactory
  Stream<DynamicTest> nothingSpeaksOfAMatrixThatIsNotThere() {
    return each(
        site -> {
          assertThat(EmptyBoxes.wordsOfAMatrix(site)).isEmpty();
          assertThat(site.keySet())
              .noneMatch(path -> path.startsWith("compare/") || path.startsWith("matrix/"));
        });
  }

  @TestFactory
  Stream<DynamicTest> theMenuNamesWhatThereIsAndNothingElse() {
    return each(
        site -> {
          List<String> entries =
              Jsoup.parse(site.getOrDefault("index.html", ""))
                  .select(".site-nav a")
                  .eachAttr("href");
          assertThat(entries).allSatisfy(entry -> assertThat(entriesOf(site, entry)).isPositive());
          assertThat(entries.contains("cards/index.html"))
              .isEqualTo(site.containsKey("cards/all.html"));
          assertThat(entries.contains("search.html")).isEqualTo(!entries.isEmpty());
        });
  }

  /** How many items a page of the menu lists. */
  private static int entriesOf(SortedMap<String, String> site, String page) {
    Document index = Jsoup.parse(site.getOrDefault(page, ""));
    return index
        .select(".note-list > li, .term-list > div, .deck-list > li, [data-search-page]")
        .size();
  }

  private interface Check {
    void of(SortedMap<String, String> site);
  }

  private static Stream<DynamicTest> each(Check check) {
    return WITHOUT_A_MATRIX.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> check.of(site(name))));
  }

  private static SortedMap<String, String> site(String name) throws IOException {
    Outcome outcome = Outcome.of(new GoldenVault(Path.of("src/test/vaults", name)).notes());
    assertThat(outcome.failed()).isFalse();
    return outcome.files();
  }
}
