package gloss.problem;

import gloss.text.KeyShapes;

/**
 * What can be shown of the line in which a problem stands.
 *
 * @param before the line up to the spot; empty where only the line is known
 * @param after the spot and what follows
 */
public record Excerpt(String before, String after) {
  private static final int WIDEST = 120;

  /**
   * Of a long line, what is around the spot, without keys to anything; empty for a file as a whole
   * and for a blank line.
   */
  public static Excerpt of(Location at) {
    boolean shown = at.line() > 0 && !at.sourceLine().isBlank();
    String line = shown ? KeyShapes.masked(at.sourceLine()) : "";
    int from = Math.min(line.length(), Math.max(0, at.column() - WIDEST / 2));
    int to = Math.min(line.length(), from + WIDEST);
    int spot = Math.min(to, Math.max(from, at.column() - 1));
    return new Excerpt(printable(line.substring(from, spot)), printable(line.substring(spot, to)));
  }

  /** Whether there is no line to show. */
  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** Tabs become blanks so that a mark stands under its sign; controls never reach a terminal. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '\t' ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return out.toString();
  }
}
