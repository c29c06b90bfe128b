package gloss.export;

import gloss.card.Card;
import gloss.card.Card.ChoiceCard;
import gloss.page.CardMarkup;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cards as plain text of which each side makes sense alone. */
final class CardWords {
  private final SortedSet<String> repeated = new TreeSet<>();

  /**
   * The words of cards.
   *
   * @param all among which a question may be asked more than once
   */
  CardWords(List<Card> all) {
    SortedSet<String> met = new TreeSet<>();
    for (Card card : all) {
      String front = Folding.fold(card.front().plain());
      if (!met.add(front)) {
        repeated.add(front);
      }
    }
  }

  /** The question; what to choose from stands behind it. */
  String front(Card card) {
    return card instanceof ChoiceCard choice
        ? question(card) + " " + String.join(" ", options(choice))
        : question(card);
  }

  /** The answer; of a choice its letters, their texts, and the explanation. */
  static String back(Card card) {
    return card instanceof ChoiceCard choice
        ? (String.join(" ", answers(choice)) + " " + card.back().plain()).strip()
        : card.back().plain();
  }

  /**
   * Alone, a lead that holds under its heading only says nothing, nor does a question that is asked
   * elsewhere, too: the headings go before it.
   */
  String question(Card card) {
    String front = card.front().plain();
    boolean unclear = card instanceof Card.FacetCard || repeated.contains(Folding.fold(front));
    return unclear && !card.context().isEmpty() ? trail(card) + ": " + front : front;
  }

  /** What stands above a question, outermost first; may be empty. */
  static String trail(Card card) {
    return String.join(" \u203A ", card.context());
  }

  private static List<String> options(ChoiceCard card) {
    List<String> options = new ArrayList<>();
    for (int i = 0; i < card.options().size(); i++) {
      options.add(option(card, i));
    }
    return options;
  }

  private static List<String> answers(ChoiceCard card) {
    return card.keys().stream().map(key -> option(card, key)).toList();
  }

  private static String option(ChoiceCard card, int index) {
    return CardMarkup.letter(index) + ") " + card.options().get(index).plain();
  }
}
