package gloss.card;

import java.util.List;
import java.util.Locale;

/**
 * Cards that are studied together.
 *
 * @param kind what it belongs to
 * @param source the note's path, {@code matrix/view}, the tag's path, or empty for all terms and
 *     for all cards
 * @param title shown as its name
 * @param cards in reading order, at least one
 */
public record Deck(Kind kind, String source, String title, List<Card> cards) {
  public Deck {
    cards = List.copyOf(cards);
    if (cards.isEmpty()) {
      throw new IllegalArgumentException("an empty deck: " + title);
    }
  }

  /** What a deck belongs to. */
  public enum Kind {
    ALL,
    TERMS,
    NOTE,
    MATRIX,
    TAG;

    /** As data name it: {@code note}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
