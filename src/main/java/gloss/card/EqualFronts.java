package gloss.card;

import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reports cards of one deck whose fronts look the same, what stands above them included. */
final class EqualFronts {
  private EqualFronts() {}

  static void report(List<Deck> decks, Problems problems) {
    for (Deck deck : decks) {
      if (deck.kind() != Deck.Kind.ALL) {
        report(deck, problems);
      }
    }
  }

  private static void report(Deck deck, Problems problems) {
    SortedSet<String> met = new TreeSet<>();
    for (Card card : deck.cards()) {
      if (!met.add(shown(card))) {
        problems.add(ProblemKind.EQUAL_FRONTS, card.location(), card.front().plain(), deck.title());
      }
    }
  }

  private static String shown(Card card) {
    List<String> context = card.context();
    return String.join("\n", context) + "\n" + card.front().plain();
  }
}
