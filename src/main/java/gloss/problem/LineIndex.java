package gloss.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines and columns of a text, for whoever asks for many places of one file. */
public final class LineIndex {
  private final int[] starts;

  /**
   * The index of a text.
   *
   * @param text with {@code \n} as line end
   */
  public LineIndex(String text) {
    List<Integer> found = new ArrayList<>(List.of(0));
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      found.add(end + 1);
    }
    this.starts = found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many lines there are; the last one may be empty. */
  public int count() {
    return starts.length;
  }

  /**
   * Where a line begins.
   *
   * @param line from 1
   */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return (found >= 0 ? found : -found - 2) + 1;
  }

  /** The column of an offset, from 1, in UTF-16 units. */
  public int column(int offset) {
    return offset - start(line(offset)) + 1;
  }
}
