package gloss.card;

import gloss.card.Card.DutyCard;
import gloss.matrix.Duty;
import gloss.matrix.Duty.Condition;
import gloss.matrix.Duty.Holding;
import gloss.matrix.Party;
import gloss.matrix.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who could look after a layer and does not: all other holders of the matrix, each by the cell that
 * is nearest, in the same row, then in the same column. A holder under some condition is none.
 */
final class WrongHolders {
  private static final int ROW = 0;
  private static final int COLUMN = 1;
  private static final int ELSEWHERE = 2;

  /** The first cell of each row, column and matrix that names a holder. */
  private final SortedMap<String, SortedMap<String, Integer>> first = new TreeMap<>();

  private final List<Card> cards;

  WrongHolders(List<Card> cards) {
    this.cards = cards;
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i) instanceof DutyCard card) {
        Duty duty = card.back().duty();
        for (int place = ROW; place <= ELSEWHERE; place++) {
          first
              .computeIfAbsent(place(duty, place), p -> new TreeMap<>())
              .putIfAbsent(holder(duty.holding()), i);
        }
      }
    }
  }

  /** The numbers of cards whose answers are wrong for a card, the nearest first. */
  List<Integer> of(DutyCard card) {
    Duty duty = card.back().duty();
    List<String> right =
        duty.when().stream()
            .map(Condition::holding)
            .map(WrongHolders::holder)
            .collect(Collectors.toCollection(ArrayList::new));
    right.add(holder(duty.holding()));
    SortedMap<String, Integer> wrong = new TreeMap<>();
    List<Integer> found = new ArrayList<>();
    for (int place = ROW; place <= ELSEWHERE; place++) {
      for (Map.Entry<String, Integer> each : at(duty, place).entrySet()) {
        boolean fits = !right.contains(each.getKey()) && isPlausible(card, each.getValue());
        if (fits && wrong.putIfAbsent(each.getKey(), each.getValue()) == null) {
          found.add(each.getValue());
        }
      }
    }
    return found;
  }

  private SortedMap<String, Integer> at(Duty duty, int place) {
    return first.getOrDefault(place(duty, place), new TreeMap<>());
  }

  /** Another provider than the subject's own would be no question. */
  private boolean isPlausible(DutyCard card, int other) {
    Duty duty = ((DutyCard) cards.get(other)).back().duty();
    String provider =
        card.back()
            .matrix()
            .subject(card.back().duty().subject())
            .map(Subject::provider)
            .orElse("");
    return provider.isEmpty()
        || !(duty.holding() instanceof Holding.ByParty by)
        || by.party().role() == Party.Role.CUSTOMER
        || by.party().id().equals(provider);
  }

  private static String place(Duty duty, int place) {
    return switch (place) {
      case ROW -> duty.matrix() + "/layer/" + duty.layer();
      case COLUMN -> duty.matrix() + "/subject/" + duty.subject();
      default -> duty.matrix();
    };
  }

  /** What tells holders apart; how a duty is shared does not. */
  private static String holder(Holding holding) {
    if (holding instanceof Holding.ByParty by) {
      return "party " + by.party().id();
    }
    return holding instanceof Holding.Shared ? "shared" : "none";
  }
}
