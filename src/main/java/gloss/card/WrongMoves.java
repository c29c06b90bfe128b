package gloss.card;

import gloss.card.Card.MoveCard;
import gloss.matrix.Change;
import gloss.matrix.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What other moves of the matrix hand over: first those from the same subject, then those to the
 * same subject. Each names a layer of which one can see in the matrix that it does not change hands
 * in the move that is asked for.
 */
final class WrongMoves {
  private static final int MOST = 6;

  private final SortedMap<String, List<Integer>> byMatrix = new TreeMap<>();
  private final List<Card> cards;

  WrongMoves(List<Card> cards) {
    this.cards = cards;
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i) instanceof MoveCard card && !handedOver(card).isEmpty()) {
        String matrix = card.back().comparison().matrix().id();
        byMatrix.computeIfAbsent(matrix, id -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The layers that a move hands over; empty if it does anything else as well: what is shared from
   * then on or falls away would be half an answer.
   */
  static List<String> handedOver(MoveCard card) {
    List<Comparison.Row> changing = card.back().comparison().changing();
    Change first = changing.get(0).change();
    boolean whole = first == Change.BECOMES_PROVIDERS || first == Change.BECOMES_YOURS;
    return whole && changing.stream().allMatch(row -> row.change() == first)
        ? changing.stream().map(row -> row.layer().label()).toList()
        : List.of();
  }

  /** The numbers of cards whose answers are wrong for a card, the nearest first. */
  List<Integer> of(MoveCard card) {
    List<String> right = handedOver(card);
    List<Integer> found = new ArrayList<>();
    if (right.isEmpty()) {
      return found;
    }
    Comparison asked = card.back().comparison();
    List<String> compared = asked.rows().stream().map(row -> row.layer().label()).toList();
    List<List<String>> taken = new ArrayList<>();
    for (int place = 0; place <= 2; place++) {
      for (int other : byMatrix.getOrDefault(asked.matrix().id(), List.of())) {
        MoveCard wrong = (MoveCard) cards.get(other);
        List<String> said = handedOver(wrong);
        boolean fits =
            place(asked, wrong.back().comparison()) == place
                && !right.containsAll(said)
                && compared.containsAll(said);
        if (fits && found.size() < MOST && !taken.contains(said)) {
          taken.add(said);
          found.add(other);
        }
      }
    }
    return found;
  }

  private static int place(Comparison asked, Comparison other) {
    return asked.from().equals(other.from()) ? 0 : asked.to().equals(other.to()) ? 1 : 2;
  }
}
