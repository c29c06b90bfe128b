package gloss.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the line runs between what the customer looks after, above, and what others do, below. In
 * steps of half a layer: a shared layer is cut in the middle.
 *
 * @param steps for each column how many half layers lie above the line
 * @param layers how many layers there are
 */
record Boundary(List<Integer> steps, int layers) {
  private static final List<String> YOURS = List.of("customer");
  private static final List<String> THEIRS = List.of("provider");

  Boundary {
    steps = List.copyOf(steps);
  }

  /**
   * The boundary of some columns.
   *
   * @param columns for each subject the kinds of its holders, from the top layer down
   */
  static Boundary of(List<List<String>> columns) {
    return new Boundary(
        columns.stream().map(Boundary::step).toList(),
        columns.isEmpty() ? 0 : columns.get(0).size());
  }

  /**
   * The line leaves as few layers as possible on the wrong side. Where several places are as good,
   * for shared layers belong to both sides, it takes the middle of the uppermost of them.
   */
  private static int step(List<String> kinds) {
    int least = Integer.MAX_VALUE;
    int first = 0;
    int last = 0;
    for (int above = 0; above <= kinds.size(); above++) {
      long wrong =
          kinds.subList(0, above).stream().filter(THEIRS::contains).count()
              + kinds.subList(above, kinds.size()).stream().filter(YOURS::contains).count();
      if (wrong < least) {
        least = (int) wrong;
        first = above;
        last = above;
      } else if (wrong == least && last == above - 1) {
        last = above;
      }
    }
    return first + last;
  }

  /** As a path in a picture that is as wide as there are columns and as high as half layers. */
  String path() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      out.append(i == 0 ? "M0 " : "V").append(steps.get(i)).append('H').append(i + 1);
    }
    return out.toString();
  }

  /** Equal neighbours in a column, as one block: where it starts and how many layers it spans. */
  record Run(int start, int length) {}

  /** The runs of equal values in a list. */
  static List<Run> runs(List<String> values) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < values.size(); ) {
      int end = i + 1;
      while (end < values.size() && values.get(end).equals(values.get(i))) {
        end++;
      }
      runs.add(new Run(i, end - i));
      i = end;
    }
    return runs;
  }
}
