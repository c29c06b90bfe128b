package gloss.page;

import gloss.matrix.Matrix;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * From when on a cell should be checked again. The build has no clock: it says the day, and the
 * browser compares.
 */
final class Ages {
  private Ages() {}

  /** The first day on which what was checked on a date is old; empty if nothing says when. */
  static String oldFrom(Matrix matrix, String checked) {
    return matrix.staleOn(checked).map(LocalDate::toString).orElse("");
  }

  /** The time in words, such as "1 year and 6 months"; empty if there is none. */
  static String words(Matrix matrix) {
    if (matrix.staleAfter().isEmpty()) {
      return "";
    }
    Period period = Period.parse(matrix.staleAfter());
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), "year");
    add(parts, period.getMonths(), "month");
    add(parts, period.getDays(), "day");
    return String.join(" and ", parts);
  }

  private static void add(List<String> parts, int number, String noun) {
    if (number != 0) {
      parts.add(Counts.of(number, noun));
    }
  }
}
