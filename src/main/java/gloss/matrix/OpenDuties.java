package gloss.matrix;

import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which duties of a draft are still to be confirmed. Those of one subject are one problem: a
 * fresh draft has a hundred of them.
 */
final class OpenDuties {
  private static final int MOST_NAMED = 5;

  private final List<String> parties;
  private final Map<String, String> labels = new LinkedHashMap<>();

  /**
   * @param parties their ids, which may be written instead
   */
  OpenDuties(List<String> parties, List<Layer> layers) {
    this.parties = List.copyOf(parties);
    layers.forEach(layer -> labels.put(layer.id(), layer.label()));
  }

  /**
   * Notes a problem at the first of the open duties; none, if there are none.
   *
   * @param open their places by the ids of the layers, in the file's order
   * @param where such as {@code under 'IaaS'}
   */
  void report(Map<String, Location> open, String where, Problems problems) {
    if (open.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    open.keySet().stream()
        .limit(MOST_NAMED)
        .forEach(id -> names.add(quoted(labels.getOrDefault(id, id))));
    int more = open.size() - names.size();
    if (more > 0) {
      names.add(more + (more == 1 ? " more layer" : " more layers"));
    }
    problems.add(
        ProblemKind.UNCONFIRMED_DUTY,
        open.values().iterator().next(),
        joined(names, " and "),
        where,
        joined(parties.stream().map(OpenDuties::quoted).toList(), " or "));
  }

  private static String quoted(String name) {
    return "'" + name + "'";
  }

  /** {@code 'a', 'b' and 'c'}. */
  private static String joined(List<String> names, String last) {
    if (names.isEmpty()) {
      return "a party";
    }
    List<String> first = new ArrayList<>(names.subList(0, names.size() - 1));
    String end = names.get(names.size() - 1);
    return first.isEmpty() ? end : String.join(", ", first) + last + end;
  }
}
