package gloss.yaml;

import java.io.Reader;

/**
 * Hands out a text without ever ending a piece between the two halves of a sign beyond U+FFFF. The
 * YAML parser (snakeyaml-engine 3.0.1) fails with an {@code IndexOutOfBoundsException} when an
 * emoji straddles the end of its buffer of 1,024 units.
 */
final class WholeSignsReader extends Reader {
  private final String text;
  private int next;

  WholeSignsReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int count = Math.min(length, text.length() - next);
    if (count > 1 && Character.isHighSurrogate(text.charAt(next + count - 1))) {
      count--;
    }
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    text.getChars(next, next + count, buffer, offset);
    next += count;
    return count;
  }

  @Override
  public void close() {
    // a text holds nothing open
  }
}
