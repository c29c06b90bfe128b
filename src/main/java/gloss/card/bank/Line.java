package gloss.card.bank;

import gloss.markdown.SourceRange;
import java.util.List;

/**
 * A line of a note, or what stands before, between or behind tags in it, with what its signs say.
 *
 * @param range where its words stand, signs of quotes, lists and tasks before them left out
 * @param indent columns before its first sign, those behind signs of quotes counted
 * @param quotes in how many quotes it stands
 * @param number of an item of an ordered list, else -1
 * @param bullet whether it begins an item of any list
 * @param task the sign between the brackets of a task, else empty
 * @param heading its rank, 0 for no heading
 * @param text its words without signs of emphasis and code
 * @param offsets where each character of the text stands in the file
 */
record Line(
    Kind kind,
    SourceRange range,
    int indent,
    int quotes,
    int number,
    boolean bullet,
    String task,
    int heading,
    String text,
    List<Integer> offsets) {
  Line {
    offsets = List.copyOf(offsets);
  }

  /** What a line is. */
  enum Kind {
    /** Nothing that a reader sees. */
    BLANK,
    TEXT,
    CODE,
    RULE,
    /** {@code <details>}. */
    OPEN,
    /** {@code </details>}. */
    CLOSE,
    /** What stands between {@code <summary>} and its end. */
    SUMMARY
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** Whether it has words or code, which can belong to a question or an answer. */
  boolean says() {
    return kind == Kind.TEXT || kind == Kind.CODE;
  }

  /** Where a character of the text stands in the file; the line's end behind the last. */
  int offset(int index) {
    return index < offsets.size() ? offsets.get(index) : range.end();
  }
}
