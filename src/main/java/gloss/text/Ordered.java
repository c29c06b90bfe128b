package gloss.text;

import java.util.function.IntPredicate;

/** Looks up places in what is in order. */
public final class Ordered {
  private Ordered() {}

  /**
   * The first place at which something holds, in time by the logarithm of their number.
   *
   * @param count how many places there are, from 0 on
   * @param holds if it holds at one place, it holds at all behind it
   * @return {@code count} if it holds nowhere
   */
  public static int first(int count, IntPredicate holds) {
    int from = 0;
    int to = count;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (holds.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
