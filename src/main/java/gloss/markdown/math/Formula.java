package gloss.markdown.math;

import java.util.Comparator;

/**
 * What is to be drawn: equal formulas look equal, wherever they stand.
 *
 * @param tex without dollar signs
 * @param display whether it is set on a line of its own, and larger
 */
public record Formula(String tex, boolean display) implements Comparable<Formula> {
  private static final Comparator<Formula> ORDER =
      Comparator.comparing(Formula::tex).thenComparing(Formula::display);

  /** Between the signs by which other programs, such as Anki, know a formula. */
  public String signed() {
    return display ? "\\[" + tex + "\\]" : "\\(" + tex + "\\)";
  }

  @Override
  public int compareTo(Formula other) {
    return ORDER.compare(this, other);
  }
}
