package gloss.card;

import gloss.card.Card.ChoiceCard;
import gloss.card.Card.DutyCard;
import gloss.card.Card.FacetCard;
import gloss.card.Card.MoveCard;
import gloss.card.Card.TermCard;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Folding;
import gloss.text.Span;
import gloss.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Leaves out cards that teach nothing, and says so: those whose front gives the back away. */
final class UselessCards {
  /** A question may name what one has to choose between: "regional or global?". */
  private static final int FEWEST_WORDS_GIVEN_AWAY = 4;

  private UselessCards() {}

  static List<Card> leftOut(List<Card> cards, Problems problems) {
    return cards.stream().filter(card -> !isGivenAway(card, problems)).toList();
  }

  private static boolean isGivenAway(Card card, Problems problems) {
    if (card instanceof DutyCard || card instanceof MoveCard || card instanceof ChoiceCard) {
      return false;
    }
    List<String> back = words(card.back().plain());
    List<String> front = words(card.front().plain());
    boolean name = card instanceof FacetCard || card instanceof TermCard;
    boolean lengthy = back.size() >= FEWEST_WORDS_GIVEN_AWAY || name;
    boolean given =
        !back.isEmpty()
            && (back.equals(front)
                || (lengthy && (" " + joined(front)).contains(" " + joined(back))));
    if (given) {
      problems.add(
          ProblemKind.FRONT_GIVES_AWAY, card.location(), card.front().plain(), card.back().plain());
    }
    return given;
  }

  private static String joined(List<String> words) {
    return words.stream().map(word -> word + " ").collect(Collectors.joining());
  }

  private static List<String> words(String text) {
    List<Span> found = Words.in(text);
    return found.stream().map(span -> Folding.fold(span.of(text))).toList();
  }
}
