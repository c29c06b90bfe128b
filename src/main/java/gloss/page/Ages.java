package gloss.page;

import gloss.language.Phrases;
import gloss.matrix.Matrix;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

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
  static String words(Matrix matrix, Phrases phrases) {
    if (matrix.staleAfter().isEmpty()) {
      return "";
    }
    Period period = Period.parse(matrix.staleAfter());
    String years = part(phrases, "count.years", period.getYears());
    String months = part(phrases, "count.months", period.getMonths());
    String days = part(phrases, "count.days", period.getDays());
    return Stream.of(years, months, days)
        .filter(part -> !part.isEmpty())
        .reduce((before, last) -> phrases.say("list.and", before, last))
        .orElse("");
  }

  private static String part(Phrases phrases, String key, int number) {
    return number == 0 ? "" : phrases.say(key, number);
  }
}
