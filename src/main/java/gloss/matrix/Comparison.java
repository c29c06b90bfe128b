package gloss.matrix;

import gloss.matrix.Duty.Holding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two subjects side by side, layer by layer: what changes if one moves from the first to the
 * second.
 *
 * @param from the subject one comes from
 * @param to the subject one moves to
 * @param rows one per layer for which both have a duty, in the order of the layers
 */
public record Comparison(Matrix matrix, Subject from, Subject to, List<Row> rows) {
  public Comparison {
    rows = List.copyOf(rows);
  }

  /** One layer under both subjects. */
  public record Row(Layer layer, Duty from, Duty to) {
    /** What happens to the duty. */
    public Change change() {
      return Change.between(from.holding(), to.holding());
    }

    /** The same layer in the other direction. */
    public Row reversed() {
      return new Row(layer, to, from);
    }

    /** Whether somebody else holds the duty, or holds it otherwise. */
    public boolean differs() {
      return !change().stays();
    }

    /** Whether the same holder has it, but somebody else has it under other conditions. */
    public boolean differsInConditions() {
      return !differs() && !exceptions(from).equals(exceptions(to));
    }

    /** Whether nothing is to be said about it but that it stays. */
    public boolean stays() {
      return !differs() && !differsInConditions();
    }

    /** What its conditions mean; the reasons for them are no difference. */
    private static List<Map.Entry<String, Holding>> exceptions(Duty duty) {
      return duty.when().stream()
          .map(condition -> Map.entry(condition.condition(), condition.holding()))
          .toList();
    }
  }

  /** Compares two subjects of a matrix. */
  public static Comparison of(Matrix matrix, Subject from, Subject to) {
    List<Row> rows = new ArrayList<>();
    for (Layer layer : matrix.layers(from).stream().filter(l -> to.has(l.id())).toList()) {
      rows.add(new Row(layer, from.duty(layer.id()), to.duty(layer.id())));
    }
    return new Comparison(matrix, from, to, rows);
  }

  /** The rows in which the holding changes. */
  public List<Row> changing() {
    return rows.stream().filter(Row::differs).toList();
  }

  /** The rows in which something changes, be it only the conditions. */
  public List<Row> telling() {
    return rows.stream().filter(row -> !row.stays()).toList();
  }

  /** The rows in which nothing changes, not even the conditions. */
  public List<Row> staying() {
    return rows.stream().filter(Row::stays).toList();
  }

  /** How many rows there are of each change that occurs, in the order of {@link Change}. */
  public Map<Change, Integer> counts() {
    Map<Change, Integer> counts = new EnumMap<>(Change.class);
    rows.forEach(row -> counts.merge(row.change(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /** The same comparison in the other direction. */
  public Comparison reversed() {
    return of(matrix, to, from);
  }
}
