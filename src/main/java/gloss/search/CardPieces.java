package gloss.search;

import gloss.card.Card;
import gloss.card.Deck;
import gloss.card.Side;
import gloss.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cards that ask for something which is not found as such: not those that ask for a term or for
 * a cell. Of what a move changes only the question is searched, its answer repeats cells.
 */
final class CardPieces {
  private static final List<Deck.Kind> HOMES =
      List.of(Deck.Kind.NOTE, Deck.Kind.TAG, Deck.Kind.MATRIX, Deck.Kind.ALL);

  private CardPieces() {}

  static List<Piece> of(Study study) {
    List<Piece> pieces = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Deck.Kind kind : HOMES) {
      for (Deck deck : study.decks()) {
        if (deck.kind() == kind) {
          add(deck, seen, pieces);
        }
      }
    }
    return pieces;
  }

  private static void add(Deck deck, Set<String> seen, List<Piece> pieces) {
    for (int i = 0; i < deck.cards().size(); i++) {
      Card card = deck.cards().get(i);
      boolean repeats = card instanceof Card.TermCard || card instanceof Card.DutyCard;
      if (!repeats && seen.add(card.id().value())) {
        pieces.add(
            new Piece(
                new SearchEntry.OfCard(card, deck, i),
                List.of(card.front().plain()),
                String.join(" ", card.context()),
                answer(card)));
      }
    }
  }

  private static String answer(Card card) {
    if (card instanceof Card.MoveCard) {
      return "";
    }
    if (card instanceof Card.ChoiceCard choice) {
      return Stream.concat(choice.options().stream(), Stream.of(choice.back()))
          .map(Side::plain)
          .filter(plain -> !plain.isEmpty())
          .collect(Collectors.joining(" · "));
    }
    return card.back().plain();
  }
}
