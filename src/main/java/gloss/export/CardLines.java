package gloss.export;

import gloss.card.Card;
import gloss.card.Deck;
import gloss.text.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All cards as JSON lines: {@code id}, {@code kind}, {@code deck}, {@code front}, {@code back},
 * {@code file}, {@code line}, and {@code context}, the headings that a front stands under.
 */
public final class CardLines {
  private CardLines() {}

  /** The lines without their ends, in the order of the deck that holds all cards. */
  public static List<String> of(List<Deck> decks) {
    Map<String, String> homes = homes(decks);
    return decks.stream()
        .filter(deck -> deck.kind() == Deck.Kind.ALL)
        .flatMap(deck -> deck.cards().stream())
        .map(card -> line(card, homes.getOrDefault(card.id().value(), "")))
        .toList();
  }

  private static String line(Card card, String deck) {
    return Json.object()
        .put("id", card.id().value())
        .put("kind", card.kind())
        .put("deck", deck)
        .put("front", front(card))
        .put("back", card.back().plain())
        .put("file", card.location().file().value())
        .put("line", card.location().line())
        .put("context", card.context())
        .toString();
  }

  /** Alone, a lead that holds under its heading only says nothing: the headings go before it. */
  private static String front(Card card) {
    String front = card.front().plain();
    return card instanceof Card.FacetCard && !card.context().isEmpty()
        ? String.join(" \u203A ", card.context()) + ": " + front
        : front;
  }

  /**
   * The deck by which a card is counted: its author's, else its note's, else its matrix's, else
   * that of all terms.
   */
  private static Map<String, String> homes(List<Deck> decks) {
    Map<String, String> homes = new TreeMap<>();
    for (Card card : decks.isEmpty() ? List.<Card>of() : decks.get(0).cards()) {
      card.decks().stream().findFirst().ifPresent(tag -> homes.put(card.id().value(), tag));
    }
    for (Deck.Kind kind : List.of(Deck.Kind.NOTE, Deck.Kind.MATRIX, Deck.Kind.TERMS)) {
      for (Deck deck : decks) {
        if (deck.kind() == kind) {
          String name = kind == Deck.Kind.TERMS ? "terms" : deck.source();
          deck.cards().forEach(card -> homes.putIfAbsent(card.id().value(), name));
        }
      }
    }
    return homes;
  }
}
