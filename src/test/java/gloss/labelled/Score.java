package gloss.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts of one measurement, by style, and a line for each miss. */
final class Score {
  /** All styles together. */
  static final String ALL = "all";

  private final SortedMap<String, int[]> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  void right(String style) {
    count(style, 0);
  }

  void wrong(String style, String miss) {
    count(style, 1);
    misses.add("wrong   " + miss);
  }

  void found(String style) {
    count(style, 2);
  }

  void missing(String style, String miss) {
    count(style, 3);
    misses.add("missing " + miss);
  }

  private void count(String style, int what) {
    counts.computeIfAbsent(style, s -> new int[4])[what]++;
    counts.computeIfAbsent(ALL, s -> new int[4])[what]++;
  }

  /** Right ones of a hundred that the program gave. */
  double precision(String style) {
    return percent(style, 0);
  }

  /** Found ones of a hundred that an editor gave. */
  double recall(String style) {
    return percent(style, 2);
  }

  private double percent(String style, int yes) {
    int[] count = counts.getOrDefault(style, new int[4]);
    int all = count[yes] + count[yes + 1];
    return all == 0 ? 0 : 100.0 * count[yes] / all;
  }

  /** One line for each style, with counts. */
  List<String> summary(String title) {
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (style, n) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%s, style %s: precision %.1f %% (%d of %d), recall %.1f %% (%d of %d)",
                    title,
                    style,
                    precision(style),
                    n[0],
                    n[0] + n[1],
                    recall(style),
                    n[2],
                    n[2] + n[3])));
    return lines;
  }

  /** What went wrong, in the order of the notes. */
  List<String> misses() {
    return misses;
  }
}
