package gloss.problem;

import gloss.text.KeyShapes;
import java.util.Comparator;

/**
 * One thing that is wrong with what the user gave us.
 *
 * @param kind which kind of problem
 * @param location where
 * @param message what is wrong, a sentence without a full stop
 * @param fix a way out, a sentence without a full stop; never empty
 */
public record Problem(ProblemKind kind, Location location, String message, String fix)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::kind)
          .thenComparing(Problem::message)
          .thenComparing(Problem::fix);

  /** A problem worded by its kind; the arguments fill {@code {0}}, {@code {1}} … */
  public static Problem of(ProblemKind kind, Location location, Object... arguments) {
    return new Problem(
        kind, location, filled(kind.message(), arguments), filled(kind.fix(), arguments));
  }

  /** The same problem with another way out, such as "did you mean …". */
  public Problem withFix(String better) {
    return new Problem(kind, location, message, better);
  }

  /**
   * The same problem with "did you mean …?" as its way out.
   *
   * @param suggestion what was probably meant; empty if nothing is near, which changes nothing
   */
  public Problem meaning(String suggestion) {
    return suggestion.isEmpty() ? this : withFix("did you mean " + suggestion + "?");
  }

  private static String filled(String text, Object[] arguments) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      boolean slot = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
      if (slot) {
        out.append(printable(arguments[text.charAt(i + 1) - '0'].toString()));
      } else {
        out.append(text.charAt(i));
      }
      i += slot ? 3 : 1;
    }
    return out.toString();
  }

  /**
   * What files say never ends a line of a report or reaches a terminal as a command, and no key in
   * it goes into a log.
   */
  private static String printable(String argument) {
    StringBuilder out = new StringBuilder(argument.length());
    for (int i = 0; i < argument.length(); i++) {
      char c = argument.charAt(i);
      boolean blank = c == '\t' || c == '\n' || c == '\r';
      out.append(blank ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return KeyShapes.masked(out.toString());
  }

  /** By place, then by kind and wording: a total order, so that reports never depend on chance. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
