package gloss.card;

import gloss.card.Card.MoveCard;
import gloss.card.Card.Origin;
import gloss.language.Phrases;
import gloss.matrix.ChangeWords;
import gloss.matrix.Comparison;
import gloss.matrix.Duty;
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
            cards.add(card(comparison, material.phrases()));
          }
        }
      }
    }
    return cards;
  }

  private static Card card(Comparison comparison, Phrases phrases) {
    Matrix matrix = comparison.matrix();
    CardId id =
        new CardId(
            "move:" + matrix.id() + "/" + comparison.from().id() + "/" + comparison.to().id());
    return new MoveCard(
        id,
        new Side.OfText(question(comparison, phrases)),
        new Side.OfMove(comparison, answer(comparison, phrases)),
        new Origin(
            comparison.changing().get(0).to().location(), List.of(matrix.title()), id.key()));
  }

  private static String question(Comparison comparison, Phrases phrases) {
    boolean less = comparison.changing().stream().anyMatch(MoveCards::isLess);
    boolean more = comparison.changing().stream().anyMatch(MoveCards::isMore);
    String key = less == more ? "card.move" : less ? "card.move-less" : "card.move-more";
    return phrases.say(
        key,
        new DutyWords(comparison.matrix(), phrases).label(comparison.from(), Role.CUSTOMER),
        comparison.from().label(),
        comparison.to().label());
  }

  /** Whether the customer has less to look after than before. */
  private static boolean isLess(Comparison.Row row) {
    return switch (row.change()) {
      case BECOMES_PROVIDERS -> true;
      case NOW_SHARED -> isCustomers(row.from());
      case NO_LONGER_SHARED -> !isCustomers(row.to());
      default -> false;
    };
  }

  private static boolean isMore(Comparison.Row row) {
    return switch (row.change()) {
      case BECOMES_YOURS -> true;
      case NOW_SHARED -> !isCustomers(row.from());
      case NO_LONGER_SHARED -> isCustomers(row.to());
      default -> false;
    };
  }

  private static boolean isCustomers(Duty duty) {
    return duty.holding() instanceof Duty.Holding.ByParty by && by.party().role() == Role.CUSTOMER;
  }

  private static String answer(Comparison comparison, Phrases phrases) {
    ChangeWords words = new ChangeWords(comparison, phrases);
    return comparison.changing().stream()
        .map(row -> phrases.say("card.move-line", row.layer().label(), words.of(row)))
        .collect(Collectors.joining(" "));
  }
}
