package gloss.full;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with pages: equal faults of several pages told once, with the first page. */
final class Faults {
  private final Map<String, String> first = new TreeMap<>();
  private final Map<String, Integer> others = new TreeMap<>();

  /** Notes a fault of a page. */
  void add(SamplePage page, String fault) {
    if (first.putIfAbsent(fault, page.path()) != null) {
      others.merge(fault, 1, Integer::sum);
    }
  }

  /** Notes what a script in a page found: a list of texts, or nothing. */
  void addAll(SamplePage page, Object found) {
    if (found instanceof List<?> faults) {
      faults.forEach(fault -> add(page, String.valueOf(fault)));
    }
  }

  /** One line each, sorted. */
  List<String> told() {
    return first.entrySet().stream().map(fault -> told(fault.getKey(), fault.getValue())).toList();
  }

  private String told(String fault, String page) {
    int more = others.getOrDefault(fault, 0);
    return page + (more == 0 ? "" : " and " + more + " more") + ": " + fault;
  }
}
