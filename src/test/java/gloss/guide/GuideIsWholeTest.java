package gloss.guide;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.card.Card;
import gloss.glossary.Rule;
import gloss.glossary.TermGaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever Gloss knows, the guide names, and an example shows it. */
class GuideIsWholeTest {
  private static final Guide GUIDE = Guide.read();
  private static final List<Example> EXAMPLES = GUIDE.examples();
  private static final Path SOURCES = Path.of("src", "main", "java", "gloss");

  @Test
  void everySettingIsNamedAndShown() {
    KnownKeys known = KnownKeys.ofSettings();
    assertThat(known.all()).contains("title", "terms.mentions", "cards.reverse");
    isNamedAndShown(known.all(), "Settings.md", UsedKeys.of(EXAMPLES, "site.yml"));
    assertThat(known.values()).contains("strict", "section");
    assertThat(GUIDE.named()).as("values").containsAll(known.values());
  }

  @Test
  void everyKeyOfTheVocabularyIsNamedAndShown() {
    KnownKeys known = KnownKeys.ofVocabulary();
    assertThat(known.all()).contains("only", "terms.in", "rename");
    isNamedAndShown(known.all(), "Terms by hand.md", UsedKeys.of(EXAMPLES, "terms.yml"));
    assertThat(known.values()).contains("exact");
    assertThat(GUIDE.named()).as("values").containsAll(known.values());
  }

  @Test
  void everyKeyOfAMatrixIsNamedAndShown() throws IOException {
    SortedSet<String> known = UsedKeys.knownOfMatrix();
    assertThat(known).contains("matrix.title", "duty.because", "condition.if", "view.subjects");
    isNamedAndShown(known, "The matrix.md", UsedKeys.ofMatrices(EXAMPLES));
  }

  @Test
  void everyKeyOfFrontMatterIsNamedAndShown() throws IOException {
    SortedSet<String> known = KnownKeys.ofFrontMatter();
    assertThat(known).contains("title", "draft", "publish", "private", "published", "aliases");
    isNamedAndShown(known, "Front matter and preamble.md", UsedKeys.ofFrontMatter(EXAMPLES));
  }

  /** A note names a key in code; one that is named elsewhere only is not explained there. */
  private static void isNamedAndShown(
      Collection<String> known, String note, Collection<String> shown) {
    assertThat(shown).as("keys in examples").containsAll(known);
    assertThat(Guide.named(GUIDE.note(note).text()))
        .as("keys in " + note)
        .containsAll(known.stream().map(key -> key.substring(key.indexOf('.') + 1)).toList());
  }

  @Test
  void everySyntaxIsShown() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES.resolve("markdown"))) {
      List<String> syntaxes =
          folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList();
      assertThat(syntaxes).contains("wikilink");
      assertThat(GUIDE.fences())
          .filteredOn(fence -> fence.kind().equals("markdown"))
          .flatExtracting(Fence::words)
          .containsAll(syntaxes);
    }
  }

  @Test
  void everyRuleThatFindsTermsIsShown() throws IOException {
    SortedSet<String> claimed = new TreeSet<>();
    EXAMPLES.forEach(example -> claimed.addAll(example.claims()));
    assertThat(rulesInUse())
        .contains("A", "yml")
        .allSatisfy(
            rule ->
                assertThat(claimed)
                    .anyMatch(line -> line.startsWith("term ") && line.endsWith("(" + rule + ")")));
  }

  @Test
  void everyReasonWhyABoldNameIsNoTermIsNamedAndShown() {
    SortedSet<String> claimed = new TreeSet<>();
    EXAMPLES.forEach(example -> claimed.addAll(example.claims()));
    for (TermGaps.WhyNot why : TermGaps.WhyNot.values()) {
      assertThat(GUIDE.named()).contains(why.id());
      assertThat(claimed).anyMatch(line -> line.endsWith("(" + why.id() + ")"));
    }
  }

  /** Those by which the program finds terms: of the others it makes none, or cards only. */
  private static List<String> rulesInUse() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES.resolve("glossary"))) {
      for (Path file : files.sorted().toList()) {
        sources.append(Files.readString(file));
      }
    }
    return Stream.of(Rule.values())
        .filter(rule -> sources.toString().matches("(?s).*[(, ]Rule\\." + rule + "[,); ].*"))
        .map(Rule::id)
        .toList();
  }

  @Test
  void everyWayOfMakingCardsIsShown() {
    SortedSet<String> shown = new TreeSet<>();
    for (Example example : EXAMPLES) {
      List<String> claims = example.claims();
      if (claims.stream().anyMatch(line -> line.startsWith("card: "))) {
        for (Card card : ExampleSite.of(example).cards()) {
          String line = "card: " + card.front().plain() + " | " + card.back().plain();
          if (claims.contains(line)) {
            shown.add(card.getClass().getSimpleName());
          }
        }
      }
    }
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Card.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
  }
}
