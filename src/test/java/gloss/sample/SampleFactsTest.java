package gloss.sample;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Build;
import gloss.BuildOptions;
import gloss.Progress;
import gloss.card.Card;
import gloss.card.CardId;
import gloss.card.Deck;
import gloss.matrix.Duty;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import gloss.study.Study;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader of the project's notes finds each fact of {@code facts.tsv} in a table and on a card.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SampleFactsTest {
  private Study study;

  /** A fact: the cell of a matrix and the card that say it, and words that both are about. */
  record Fact(String sentence, String cell, String card, String words) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  @BeforeAll
  void theNotesAreRead() throws IOException {
    BuildOptions options =
        new BuildOptions(
            Sample.NOTES, Sample.NOTES.resolveSibling("site"), List.of(), "", "", false);
    study = new Build(options, Progress.SILENT).check().study();
  }

  static List<Fact> facts() throws IOException {
    List<Fact> facts = new ArrayList<>();
    try (InputStream in = SampleFactsTest.class.getResourceAsStream("facts.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.startsWith("#")).skip(1).toList()) {
        String[] columns = line.split("\t", -1);
        assertThat(columns).as(line).hasSize(4);
        facts.add(new Fact(columns[0], columns[1], columns[2], columns[3]));
      }
    }
    return facts;
  }

  @Test
  void thereAreAboutThirtyFactsOrMoreAndNoneIsSaidTwice() throws IOException {
    assertThat(facts()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(facts()).extracting(Fact::sentence).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void theFactStandsInATableAndOnACard(Fact fact) {
    List<Duty> cells = duties().filter(d -> d.cellId().equals(fact.cell())).toList();
    assertThat(cells).as("cells " + fact.cell()).hasSize(1);
    assertThat(shown(fact.cell())).as("a view that shows " + fact.cell()).isTrue();
    List<Card> cards = cards(fact.card());
    assertThat(cards).as("cards " + fact.card()).isNotEmpty();
    String cell = collapsed(text(cells.get(0)));
    String back = collapsed(cards.get(0).back().plain());
    assertThat(cell + "\n" + back).contains(fact.words());
    if (fact.card().startsWith("duty:")) {
      assertThat(back).contains(fact.words());
    }
  }

  private Stream<Duty> duties() {
    return study.matrices().stream()
        .flatMap(m -> m.subjects().stream())
        .flatMap(s -> s.duties().stream());
  }

  /** Whether a table of a view has the cell. */
  private boolean shown(String cell) {
    return study.matrices().stream()
        .anyMatch(m -> m.views().stream().anyMatch(view -> hasCell(m, m.subjects(view), cell)));
  }

  private static boolean hasCell(Matrix matrix, List<Subject> subjects, String cell) {
    return subjects.stream().anyMatch(s -> cell.startsWith(matrix.id() + "/" + s.id() + "/"));
  }

  private List<Card> cards(String key) {
    CardId id = new CardId(key);
    return study.decks().stream()
        .map(Deck::cards)
        .flatMap(List::stream)
        .filter(c -> c.id().equals(id))
        .toList();
  }

  /** All that a cell says, markup of links removed. */
  private static String text(Duty duty) {
    StringBuilder text = new StringBuilder(duty.because());
    text.append(' ').append(holding(duty.holding()));
    for (Duty.Condition when : duty.when()) {
      text.append(' ').append(when.condition()).append(' ').append(holding(when.holding()));
      text.append(' ').append(when.because());
    }
    return text.toString().replaceAll("\\[\\[(?:[^\\]|]*\\|)?([^\\]]*)]]", "$1");
  }

  private static String holding(Duty.Holding holding) {
    if (holding instanceof Duty.Holding.Shared shared) {
      return shared.provider() + " " + shared.customer();
    }
    return holding instanceof Duty.Holding.NotApplicable none ? none.reason() : "";
  }

  private static String collapsed(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
