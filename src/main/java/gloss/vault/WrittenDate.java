package gloss.vault;

import gloss.config.DateOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them, as {@code 2025-06-15}: with the year first or last. {@code
 * 03-04-2025} is the third of April, or the fourth of March where a site says so; a number above
 * twelve is the day wherever it stands.
 */
public final class WrittenDate {
  private static final String ZONE = "(?:\\s{0,5}(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?";
  private static final String TIME =
      "(?:[\\sT,]{1,20}\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s{0,5}[AaPp]\\.?[Mm]\\.?)?"
          + ZONE
          + ")?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);

  private WrittenDate() {}

  /**
   * The date that a whole text says, with or without a time of day behind it.
   *
   * @param order what comes first where both numbers could be a month
   * @return empty for what is no date
   */
  public static Optional<String> of(String text, DateOrder order) {
    String trimmed = text.strip();
    Matcher year = YEAR_FIRST.matcher(trimmed);
    if (year.matches()) {
      return date(year.group(1), year.group(3), year.group(4));
    }
    Matcher last = YEAR_LAST.matcher(trimmed);
    if (!last.matches()) {
      return Optional.empty();
    }
    boolean monthFirst =
        order == DateOrder.MONTH_FIRST ? isMonth(last.group(1)) : !isMonth(last.group(3));
    return monthFirst
        ? date(last.group(4), last.group(1), last.group(3))
        : date(last.group(4), last.group(3), last.group(1));
  }

  /** Whether a text has the shape of a date, be there such a day or not. */
  static boolean isLike(String text) {
    String trimmed = text.strip();
    return YEAR_FIRST.matcher(trimmed).matches() || YEAR_LAST.matcher(trimmed).matches();
  }

  private static boolean isMonth(String number) {
    return Integer.parseInt(number) <= 12;
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // a shape like a date that names no day, such as 31-02-2025
    }
  }
}
