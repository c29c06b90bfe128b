package gloss.problem;

import java.util.Arrays;

/**
 * Where the lines of a text begin. Problems of one text are met one after the other, so the last
 * text that a thread asked for is kept: counting its lines for each of them would take time by the
 * square of its length.
 */
final class LineStarts {
  private static final ThreadLocal<LineStarts> LAST =
      ThreadLocal.withInitial(() -> new LineStarts(""));

  private final String text;
  private final int[] starts;
  private int known = -1;
  private String knownLine = "";

  private LineStarts(String text) {
    this.text = text;
    int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
    this.starts = new int[lines];
    for (int line = 1; line < lines; line++) {
      starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
    }
  }

  @SuppressWarnings("ReferenceEquality") // an equal text would only cost time
  static LineStarts of(String text) {
    LineStarts last = LAST.get();
    if (last.text != text) {
      last = new LineStarts(text);
      LAST.set(last);
    }
    return last;
  }

  /** The number of the line in which an offset stands, from 0. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  int start(int line) {
    return starts[line];
  }

  /** A line without its end; the same string while one line is asked for. */
  String line(int line) {
    if (line != known) {
      int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
      knownLine = text.substring(starts[line], end);
      known = line;
    }
    return knownLine;
  }
}
