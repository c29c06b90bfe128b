package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is long is cut into pages that can be reached, and into texts that can be read. */
class LongListsTest {
  @TempDir Path vault;

  @Test
  void allPagesOfAGlossaryUnderOneLetterCanBeReached() throws IOException {
    String terms =
        IntStream.rangeClosed(1, 320)
            .mapToObj(i -> "  - {term: Apple " + i + ", definition: A fruit}\n")
            .collect(Collectors.joining());

    Outcome outcome = Outcome.of(Vaults.write("-- terms.yml --\nterms:\n" + terms, vault));

    String index = outcome.files().getOrDefault("terms/index.html", "");
    assertThat(Jsoup.parse(index).select("nav.pager a").eachAttr("href"))
        .containsExactly("index.html", "index--2.html", "index--3.html");
    assertThat(Jsoup.parse(index).select("dt a").eachText())
        .startsWith("Apple 1", "Apple 2", "Apple 3");
    assertThat(outcome.files()).containsKeys("terms/index--2.html", "terms/index--3.html");
    // A filter of a part of them would mislead.
    assertThat(Jsoup.parse(index).select("[data-filter]")).isEmpty();
    assertThat(Jsoup.parse(index).select("main .button").eachAttr("href"))
        .containsExactly("../search.html");
  }

  @Test
  void aTextOfSignsOutsideTheFirstPlaneIsCutBetweenThem() throws IOException {
    String signs = "\uD83C\uDF89".repeat(300);

    Outcome outcome =
        Outcome.of(
            Vaults.write(
                "-- Party.md --\n---\ndescription: "
                    + signs
                    + "\n---\n# Party\n\n## "
                    + signs
                    + "\n\nText.\n",
                vault));

    assertThat(outcome.problemText()).isEmpty();
    assertThat(outcome.files().values()).noneMatch(text -> text.contains("\uFFFD"));
  }
}
