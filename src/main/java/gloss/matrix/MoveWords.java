package gloss.matrix;

import gloss.language.Phrases;
import gloss.matrix.Duty.Holding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole move in plain words: how many duties go where, and who keeps what. */
public final class MoveWords {
  private final Comparison comparison;
  private final Phrases phrases;

  /**
   * The words of a move.
   *
   * @param phrases in whose language they are
   */
  public MoveWords(Comparison comparison, Phrases phrases) {
    this.comparison = comparison;
    this.phrases = phrases;
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
    return phrases.say("move.sum", phrases.list(parts));
  }

  /** What stays, by holder, in the order of the layers. */
  public List<Kept> kept() {
    Map<String, List<Comparison.Row>> kept = new LinkedHashMap<>();
    for (Comparison.Row row : comparison.staying()) {
      kept.computeIfAbsent(keeper(row.to().holding()), k -> new ArrayList<>()).add(row);
    }
    return kept.entrySet().stream().map(e -> new Kept(e.getKey(), e.getValue())).toList();
  }

  /**
   * What happens to duties.
   *
   * @param key of its phrase
   * @param from who has them before; empty if the phrase does not say
   * @param otherwise whether under other conditions
   */
  private record Outcome(String key, String to, String from, boolean otherwise) {}

  private String words(Outcome outcome, int count, boolean first) {
    String duties = first ? phrases.say("move.duties", count) : phrases.number(count);
    String said = phrases.say(outcome.key(), count, duties, outcome.to(), outcome.from());
    return outcome.otherwise() ? phrases.say("move.otherwise", said) : said;
  }

  private static Outcome outcome(Comparison.Row row) {
    String key =
        switch (row.change()) {
          case STAYS_YOURS, STAYS_PROVIDERS -> "move.stay";
          case STAYS_SHARED -> "move.stay-shared";
          case STAYS_NOT_APPLICABLE -> "move.stay-none";
          case BECOMES_YOURS -> "move.become";
          case BECOMES_PROVIDERS -> "move.go";
          case CHANGES_HANDS -> "move.pass";
          case NOW_SHARED -> "move.become-shared";
          case NO_LONGER_SHARED -> "move.become-alone";
          case SPLIT_CHANGES -> "move.split";
          case FALLS_AWAY -> "move.gone";
          case APPEARS -> "move.new";
        };
    boolean named = row.change() != Change.APPEARS;
    String from = row.change() == Change.CHANGES_HANDS ? label(row.from()) : "";
    return new Outcome(key, named ? label(row.to()) : "", from, row.differsInConditions());
  }

  private static String label(Duty duty) {
    return duty.holding() instanceof Holding.ByParty by ? by.party().label() : "";
  }

  private String keeper(Holding holding) {
    if (holding instanceof Holding.ByParty by) {
      return phrases.say("kept.by", by.party().label());
    }
    return phrases.say(holding instanceof Holding.Shared ? "kept.shared" : "kept.none");
  }
}
