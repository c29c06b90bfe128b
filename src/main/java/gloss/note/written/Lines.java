package gloss.note.written;

import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file, counted from 0. */
final class Lines {
  private final String text;
  private final int[] starts;

  Lines(String text) {
    this.text = text;
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at >= 0 && at <= text.length(); ) {
      found.add(at);
      int newline = text.indexOf('\n', at);
      at = newline < 0 ? -1 : newline + 1;
    }
    this.starts = found.stream().mapToInt(i -> i).toArray();
  }

  int count() {
    return starts.length;
  }

  /** The line in which an offset stands. */
  int at(int offset) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  int start(int line) {
    return starts[line];
  }

  /** Behind its last sign. */
  int end(int line) {
    return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
  }

  /** Some lines, the last included, without white space at their ends. */
  SourceRange between(int first, int last) {
    return trimmed(starts[first], end(last));
  }

  /** A piece without white space at its ends. */
  SourceRange trimmed(int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new SourceRange(start, end);
  }
}
