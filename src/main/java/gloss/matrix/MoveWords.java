package gloss.matrix;

import gloss.matrix.Duty.Holding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole move in plain words: how many duties go where, and who keeps what. */
public final class MoveWords {
  private final Comparison comparison;

  public MoveWords(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Those rows in which nothing changes that have the same holder.
   *
   * @param holder reads well before the names of the layers: {@code You keep}
   */
  public record Kept(String holder, List<Comparison.Row> rows) {
    public Kept {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The sum as a sentence: {@code 3 duties go to AWS, 1 becomes shared and 8 stay yours.} What
   * changes comes first.
   */
  public String sum() {
    Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
    comparison.telling().forEach(row -> outcomes.merge(outcome(row), 1, Integer::sum));
    comparison.staying().forEach(row -> outcomes.merge(outcome(row), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    outcomes.forEach((outcome, count) -> parts.add(words(outcome, count, parts.isEmpty())));
    int last = parts.size() - 1;
    return (last < 1
            ? String.join("", parts)
            : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last))
        + ".";
  }

  /** What stays, by holder, in the order of the layers. */
  public List<Kept> kept() {
    Map<String, List<Comparison.Row>> kept = new LinkedHashMap<>();
    for (Comparison.Row row : comparison.staying()) {
      kept.computeIfAbsent(keeper(row.to().holding()), k -> new ArrayList<>()).add(row);
    }
    return kept.entrySet().stream().map(e -> new Kept(e.getKey(), e.getValue())).toList();
  }

  /** What happens to one duty, and to several. */
  private record Outcome(String one, String several) {}

  private static String words(Outcome outcome, int count, boolean first) {
    String noun = !first ? "" : count == 1 ? " duty" : " duties";
    return count + noun + " " + (count == 1 ? outcome.one() : outcome.several());
  }

  private static Outcome outcome(Comparison.Row row) {
    Outcome outcome = outcome(row.change(), label(row.from()), label(row.to()));
    String but = row.differsInConditions() ? " under other conditions" : "";
    return new Outcome(outcome.one() + but, outcome.several() + but);
  }

  private static Outcome outcome(Change change, String from, String to) {
    return switch (change) {
      case STAYS_YOURS, STAYS_PROVIDERS -> verb("stay", ChangeWords.owned(to));
      case STAYS_SHARED -> verb("stay", "shared");
      case STAYS_NOT_APPLICABLE -> verb("stay", "not applicable");
      case BECOMES_YOURS -> verb("become", ChangeWords.owned(to));
      case BECOMES_PROVIDERS -> new Outcome("goes to " + to, "go to " + to);
      case CHANGES_HANDS ->
          new Outcome("passes from " + from + " to " + to, "pass from " + from + " to " + to);
      case NOW_SHARED -> verb("become", "shared");
      case NO_LONGER_SHARED -> verb("become", ChangeWords.owned(to) + " alone");
      case SPLIT_CHANGES -> new Outcome("is split otherwise", "are split otherwise");
      case FALLS_AWAY -> new Outcome("no longer exists", "no longer exist");
      case APPEARS -> new Outcome("is new", "are new");
    };
  }

  private static Outcome verb(String verb, String rest) {
    return new Outcome(verb + "s " + rest, verb + " " + rest);
  }

  private static String label(Duty duty) {
    return duty.holding() instanceof Holding.ByParty by ? by.party().label() : "";
  }

  private static String keeper(Holding holding) {
    if (holding instanceof Holding.ByParty by) {
      return by.party().label().equals("You") ? "You keep" : by.party().label() + " keeps";
    }
    return holding instanceof Holding.Shared ? "Shared as before" : "Not applicable to either";
  }
}
