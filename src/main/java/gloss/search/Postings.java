package gloss.search;

/**
 * Lists of pieces as text: each piece as its distance from the one before it and its weight, in one
 * number of a few signs. {@code search-shards.js} reads them.
 *
 * <p>A number is written from its lowest digit on, to the base of 44; a digit that others follow is
 * one of 44 other signs. All 88 are of ASCII and need no escape in a script.
 */
final class Postings {
  static final int BASE = 44;

  /** No quotes, no backslash, no ampersand, and no signs of markup. */
  static final String DIGITS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%()*+,-./:;=?@[]^_`{|}~";

  private Postings() {}

  /**
   * Writes a list.
   *
   * @param pieces ascending
   * @param weights from 0 to below {@code levels}
   * @param from the first place in both arrays
   * @param to behind the last
   */
  static void write(int[] pieces, byte[] weights, int from, int to, int levels, StringBuilder out) {
    int last = -1;
    for (int i = from; i < to; i++) {
      number((pieces[i] - last - 1) * levels + weights[i], out);
      last = pieces[i];
    }
  }

  private static void number(int value, StringBuilder out) {
    int rest = value;
    while (rest >= BASE) {
      out.append(DIGITS.charAt(BASE + rest % BASE));
      rest /= BASE;
    }
    out.append(DIGITS.charAt(rest));
  }
}
