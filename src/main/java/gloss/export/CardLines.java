package gloss.export;

import gloss.card.Card;
import gloss.card.Deck;
import gloss.card.Side;
import gloss.text.Json;
import java.util.List;

/**
 * All cards as JSON lines: {@code id}, {@code kind}, {@code deck}, {@code front}, {@code back},
 * {@code file}, {@code line}, and {@code context}, the headings that a front stands under. A choice
 * has {@code options}, texts, and {@code keys}: which of them are right, counted from 0.
 */
public final class CardLines {
  private CardLines() {}

  /** The lines without their ends, in the order of the deck that holds all cards. */
  public static List<String> of(List<Deck> decks) {
    HomeDecks homes = new HomeDecks(decks);
    List<Card> cards = CardTables.all(decks);
    CardWords words = new CardWords(cards);
    return cards.stream().map(card -> line(card, words, homes.name(card))).toList();
  }

  private static String line(Card card, CardWords words, String deck) {
    Json json =
        Json.object()
            .put("id", card.id().value())
            .put("kind", card.kind())
            .put("deck", deck)
            .put("front", words.question(card))
            .put("back", card.back().plain());
    if (card instanceof Card.ChoiceCard choice) {
      json.put("options", choice.options().stream().map(Side::plain).toList())
          .putNumbers("keys", choice.keys());
    }
    return json.put("file", card.location().file().value())
        .put("line", card.location().line())
        .put("context", card.context())
        .toString();
  }
}
