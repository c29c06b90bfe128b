package gloss.text;

/**
 * A piece of a text.
 *
 * @param start first offset in UTF-16 units
 * @param end offset behind the last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a piece of a text: " + start + ".." + end);
    }
  }

  /** The piece itself. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
