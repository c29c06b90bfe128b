package gloss.card;

import gloss.card.Card.ChoiceCard;
import gloss.card.Card.FacetCard;
import gloss.card.Card.QuestionCard;
import gloss.card.Card.TermCard;
import gloss.markdown.SourceRange;
import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Leaves out what is asked already: what stands inside a question with answers to choose from, a
 * question that was read as a card before, and {@code What is …?} or {@code EC2: definition?} where
 * the term's own card asks for the same words.
 */
final class Doubles {
  private static final Pattern MEANING =
      Pattern.compile("what(?:'s|\u2019s| is| are) ", Pattern.CASE_INSENSITIVE);

  private Doubles() {}

  static List<Card> leftOut(List<Card> cards) {
    SortedMap<SourcePath, List<SourceRange>> choices = new TreeMap<>();
    for (Card card : cards) {
      if (card instanceof ChoiceCard choice) {
        choices
            .computeIfAbsent(choice.location().file(), file -> new ArrayList<>())
            .add(place(choice));
      }
    }
    SortedSet<String> defined = new TreeSet<>();
    cards.stream().filter(TermCard.class::isInstance).forEach(card -> defined.add(start(card)));
    defined.remove("");
    SortedSet<String> ids = new TreeSet<>();
    return cards.stream()
        .filter(card -> ids.add(card.id().value()))
        .filter(card -> card instanceof ChoiceCard || !isInside(card, choices))
        .filter(card -> !asksForATerm(card, defined))
        .toList();
  }

  private static boolean asksForATerm(Card card, SortedSet<String> defined) {
    boolean asks =
        card instanceof FacetCard
            || (card instanceof QuestionCard && MEANING.matcher(card.front().plain()).lookingAt());
    return asks && defined.contains(start(card));
  }

  /** Where an answer begins; empty if it stands in no note. */
  private static String start(Card card) {
    return card.back() instanceof Side.OfPassage of
        ? of.passage().note() + ":" + of.passage().range().start()
        : "";
  }

  private static boolean isInside(Card card, SortedMap<SourcePath, List<SourceRange>> choices) {
    return card.back() instanceof Side.OfPassage back
        && choices.getOrDefault(back.passage().note(), List.of()).stream()
            .anyMatch(place -> place.contains(back.passage().range()));
  }

  /** From the question to the end of the explanation. */
  private static SourceRange place(ChoiceCard card) {
    List<Side> sides = new ArrayList<>(card.options());
    sides.add(card.front());
    sides.add(card.back());
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Side side : sides) {
      if (side instanceof Side.OfPassage of) {
        start = Math.min(start, of.passage().range().start());
        end = Math.max(end, of.passage().range().end());
      }
    }
    return new SourceRange(Math.min(start, end), end);
  }
}
