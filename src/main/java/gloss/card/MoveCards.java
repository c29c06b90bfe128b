package gloss.card;

import gloss.card.Card.MoveCard;
import gloss.matrix.Change;
import gloss.matrix.ChangeWords;
import gloss.matrix.Comparison;
import gloss.matrix.DutyWords;
import gloss.matrix.Matrix;
import gloss.matrix.Pairs;
import gloss.matrix.Party.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One card for each move from one subject of a view to another that changes something. A large view
 * has too many pairs to learn: of it only the steps from column to column are asked, and the pairs
 * that the file names.
 */
final class MoveCards implements CardSource {
  @Override
  public List<Card> cards(Material material) {
    List<Card> cards = new ArrayList<>();
    if (material.config().moves()) {
      for (Matrix matrix : material.matrices()) {
        for (Pairs.Pair pair : Pairs.steps(matrix)) {
          Comparison comparison = Comparison.of(matrix, pair.first(), pair.second());
          if (!comparison.changing().isEmpty()) {
            cards.add(card(comparison));
          }
        }
      }
    }
    return cards;
  }

  private static Card card(Comparison comparison) {
    Matrix matrix = comparison.matrix();
    return new MoveCard(
        new CardId(
            "move:" + matrix.id() + "/" + comparison.from().id() + "/" + comparison.to().id()),
        new Side.OfText(question(comparison)),
        new Side.OfMove(comparison, answer(comparison)),
        comparison.changing().get(0).to().location(),
        List.of(matrix.title()));
  }

  private static String question(Comparison comparison) {
    String label = new DutyWords(comparison.matrix()).label(comparison.from(), Role.CUSTOMER);
    String whose = label.equals("You") ? "yours" : label + "\u2019s";
    String who = label.equals("You") ? "you move" : label + " moves";
    String what =
        asks(comparison, Change.BECOMES_PROVIDERS, Change.NOW_SHARED)
            ? "What stops being " + whose
            : asks(comparison, Change.BECOMES_YOURS, Change.NO_LONGER_SHARED)
                ? "What becomes " + whose
                : "What changes";
    return what
        + " when "
        + who
        + " from "
        + comparison.from().label()
        + " to "
        + comparison.to().label()
        + "?";
  }

  private static boolean asks(Comparison comparison, Change one, Change other) {
    return comparison.changing().stream()
        .anyMatch(row -> row.change() == one || row.change() == other);
  }

  private static String answer(Comparison comparison) {
    ChangeWords words = new ChangeWords(comparison);
    return comparison.changing().stream()
        .map(row -> row.layer().label() + " " + words.of(row) + ".")
        .collect(Collectors.joining(" "));
  }
}
