package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.card.Card;
import gloss.card.Card.DutyCard;
import gloss.card.WrongAnswers;
import gloss.matrix.Duty;
import gloss.problem.BuildFailed;
import gloss.sample.Sample;
import gloss.study.Study;
import gloss.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What an exam offers beside the right answer, in every vault: siblings, and none of them right.
 */
class ChoicesTest {
  @TestFactory
  Stream<DynamicTest> noWrongAnswerIsRight() {
    return Stream.concat(
            Stream.of(Sample.NOTES), GoldenVault.all().stream().map(GoldenVault::notes))
        .map(vault -> DynamicTest.dynamicTest(vault.toString(), vault.toUri(), () -> check(vault)));
  }

  private static void check(Path vault) throws IOException {
    try {
      checkAll(Vaults.build(vault, vault.resolveSibling("site")).check().study());
    } catch (BuildFailed broken) {
      // Some vaults show what fails a build: they have no site and so no exam.
      assertThat(broken.report().problems()).isNotEmpty();
    }
  }

  private static void checkAll(Study study) {
    if (study.decks().isEmpty()) {
      return;
    }
    List<Card> cards = study.decks().get(0).cards();
    WrongAnswers wrong = WrongAnswers.among(cards, study.glossary(), study.phrases());
    for (int i = 0; i < cards.size(); i++) {
      assertThat(wrong.asked().contains(i))
          .isEqualTo(!wrong.of(i).isEmpty() || cards.get(i) instanceof Card.ChoiceCard);
      check(i, cards, wrong);
    }
  }

  private static void check(int number, List<Card> cards, WrongAnswers wrong) {
    Card card = cards.get(number);
    TreeSet<String> texts = new TreeSet<>(List.of(Folding.fold(wrong.answer(number))));
    for (int other : wrong.of(number)) {
      Card sibling = cards.get(other);
      assertThat(wrong.answer(other)).isNotBlank().hasSizeLessThanOrEqualTo(160);
      assertThat(texts.add(Folding.fold(wrong.answer(other)))).as(wrong.answer(other)).isTrue();
      assertThat(sibling.kind()).isEqualTo(card.kind());
      assertThat(sibling.location().file().folder()).isEqualTo(card.location().file().folder());
      if (!(card instanceof DutyCard)) {
        assertThat(words(card.back().plain())).doesNotContain(words(wrong.answer(other)));
      }
      if (card instanceof DutyCard duty && sibling instanceof DutyCard cell) {
        assertThat(cell.back().duty().holding()).isNotEqualTo(duty.back().duty().holding());
        assertThat(duty.back().duty().when())
            .extracting(Duty.Condition::holding)
            .doesNotContain(cell.back().duty().holding());
      }
    }
  }

  private static String words(String text) {
    return " " + Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
