package gloss.note.written;

import gloss.markdown.SourceRange;
import gloss.problem.LineIndex;

/** The lines of a file, counted from 0. */
final class Lines {
  private final String text;
  private final LineIndex index;

  Lines(String text) {
    this.text = text;
    this.index = new LineIndex(text);
  }

  int count() {
    return index.count();
  }

  /** The line in which an offset stands. */
  int at(int offset) {
    return index.line(offset) - 1;
  }

  int start(int line) {
    return index.start(line + 1);
  }

  /** Behind its last sign. */
  int end(int line) {
    return line + 1 < count() ? start(line + 1) - 1 : text.length();
  }

  /** Some lines, the last included, without white space at their ends. */
  SourceRange between(int first, int last) {
    return trimmed(start(first), end(last));
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
