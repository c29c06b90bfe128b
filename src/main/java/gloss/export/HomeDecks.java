package gloss.export;

import gloss.card.Card;
import gloss.card.Deck;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one deck by which a card is counted, though several hold it: the one that its author named,
 * else its note's, else its matrix's, else that of all terms.
 */
final class HomeDecks {
  private static final String TERMS = "terms";

  private final Map<String, Deck> homes = new TreeMap<>();

  HomeDecks(List<Deck> decks) {
    for (Deck.Kind kind : List.of(Deck.Kind.NOTE, Deck.Kind.MATRIX, Deck.Kind.TERMS)) {
      for (Deck deck : decks) {
        if (deck.kind() == kind) {
          deck.cards().forEach(card -> homes.putIfAbsent(card.id().value(), deck));
        }
      }
    }
  }

  /** Its lasting name: the author's, a note's path, {@code matrix/view}, or {@code terms}. */
  String name(Card card) {
    if (!card.decks().isEmpty()) {
      return card.decks().get(0);
    }
    Deck home = homes.get(card.id().value());
    return home == null || home.kind() == Deck.Kind.TERMS ? TERMS : home.source();
  }

  /** What people call it, outermost first. */
  List<String> titles(Card card) {
    if (!card.decks().isEmpty()) {
      return List.of(card.decks().get(0).split("/", -1));
    }
    Deck home = homes.get(card.id().value());
    return List.of(home == null ? TERMS : home.title());
  }
}
