package gloss.labelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Terms are found and linked as a careful editor would. The bounds hold on the frozen half of
 * {@code src/test/labelled}. With {@code -Dlabelled.report} the numbers of both halves are printed,
 * and each miss of the tuned one.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LabelledTest {
  private LabelledHalf frozen;
  private Score definitions;
  private Score own;
  private Score given;

  @BeforeAll
  void theFrozenHalfIsMeasured(@TempDir Path folder) throws IOException {
    frozen = LabelledHalf.read("frozen");
    Exports mine = Exports.own(frozen, folder.resolve("own"));
    definitions = DefinitionScore.of(frozen, mine);
    own = LinkScore.of(frozen, mine);
    given = LinkScore.of(frozen, Exports.given(frozen, folder.resolve("given")));
    if (reporting()) {
      print("frozen", definitions, own, given);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "c", "d"})
  void definitionsAreRight(String style) {
    assertThat(definitions.precision(style)).isGreaterThanOrEqualTo(Floors.DEFINITIONS_PRECISION);
  }

  @Test
  void definitionsAreNotMissed() {
    assertThat(definitions.recall("a")).isGreaterThanOrEqualTo(Floors.DEFINITIONS_RECALL);
    assertThat(definitions.recall("c")).isGreaterThanOrEqualTo(Floors.DEFINITIONS_RECALL);
    assertThat(definitions.recall("d")).isGreaterThanOrEqualTo(Floors.QUESTIONS_RECALL);
  }

  @Test
  void definitionsOfTerseNotesAreMostlyRightAndNotMissed() {
    assertThat(definitions.precision("b")).isGreaterThanOrEqualTo(Floors.TERSE_PRECISION);
    assertThat(definitions.recall("b")).isGreaterThanOrEqualTo(Floors.TERSE_RECALL);
  }

  @Test
  void whatIsSureEnoughIsRightInBothHalves(@TempDir Path folder) throws IOException {
    LabelledHalf tuned = LabelledHalf.read("tuned");
    Score kept = DefinitionScore.of(tuned, Exports.own(tuned, folder));
    assertThat(kept.precision(Score.ALL)).isGreaterThanOrEqualTo(Floors.KEPT_PRECISION);
    assertThat(definitions.precision(Score.ALL)).isGreaterThanOrEqualTo(Floors.KEPT_PRECISION);
  }

  @Test
  void linksToAGivenVocabularyAreRightAndNotMissed() {
    assertThat(given.precision(Score.ALL)).isGreaterThanOrEqualTo(Floors.GIVEN_PRECISION);
    assertThat(given.recall(Score.ALL)).isGreaterThanOrEqualTo(Floors.GIVEN_RECALL);
  }

  @Test
  void linksToTheNotesOwnTermsAreRightAndNotMissed() {
    assertThat(own.precision(Score.ALL)).isGreaterThanOrEqualTo(Floors.OWN_PRECISION);
    assertThat(own.recall(Score.ALL)).isGreaterThanOrEqualTo(Floors.OWN_RECALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "frozen"})
  void eachLabelNamesATermOfTheTable(String name) {
    LabelledHalf half = LabelledHalf.read(name);
    List<String> terms = half.terms().stream().map(LabelledTerm::name).toList();
    assertThat(terms).doesNotHaveDuplicates();
    assertThat(half.mentions()).doesNotHaveDuplicates();
    assertThat(half.mentions()).allSatisfy(label -> assertThat(terms).contains(label.term()));
    assertThat(half.definitions())
        .filteredOn(label -> label.verdict() == DefinitionLabel.Verdict.GOOD)
        .allSatisfy(label -> assertThat(terms).contains(label.term()));
  }

  @Test
  void theTunedHalfIsReported(@TempDir Path folder) throws IOException {
    assumeThat(reporting()).as("skipped: -Dlabelled.report prints the misses").isTrue();
    LabelledHalf tuned = LabelledHalf.read("tuned");
    Exports mine = Exports.own(tuned, folder.resolve("own"));
    Score terms = DefinitionScore.of(tuned, mine);
    Score links = LinkScore.of(tuned, mine);
    Score known = LinkScore.of(tuned, Exports.given(tuned, folder.resolve("given")));
    print("tuned", terms, links, known);
    misses("tuned definitions", terms);
    misses("tuned links, own vocabulary", links);
    misses("tuned links, given vocabulary", known);
    assertThat(known.recall(Score.ALL)).isGreaterThanOrEqualTo(Floors.GIVEN_RECALL);
  }

  private static boolean reporting() {
    return System.getProperty("labelled.report") != null;
  }

  private static void print(String half, Score definitions, Score own, Score given) {
    definitions.summary(half + " definitions").forEach(System.out::println);
    own.summary(half + " links, own vocabulary").forEach(System.out::println);
    given.summary(half + " links, given vocabulary").forEach(System.out::println);
  }

  private static void misses(String title, Score score) {
    System.out.println("-- " + title + " --");
    score.misses().forEach(System.out::println);
  }
}
