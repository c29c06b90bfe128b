package gloss.text;

import java.util.Arrays;

/**
 * How many typing errors lie between two texts: a sign too many, too few, a wrong one, or two
 * neighbours swapped (Damerau and Levenshtein, each place edited once).
 */
final class EditDistance {
  private EditDistance() {}

  /** The distance if it is at most {@code limit}; else some number above the limit. */
  static int within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      if (fill(row, last, beforeLast, a, b, i) > limit) {
        return limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  /** Fills the row of the first {@code i} signs of {@code a}; returns its smallest number. */
  private static int fill(int[] row, int[] last, int[] beforeLast, String a, String b, int i) {
    row[0] = i;
    int smallest = i;
    for (int j = 1; j <= b.length(); j++) {
      int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int best = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
      boolean swapped =
          i > 1
              && j > 1
              && a.charAt(i - 1) == b.charAt(j - 2)
              && a.charAt(i - 2) == b.charAt(j - 1);
      row[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
      smallest = Math.min(smallest, row[j]);
    }
    return smallest;
  }
}
