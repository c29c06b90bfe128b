package gloss.vault;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them, as {@code 2025-06-15}: year first, or day first. {@code 03-04-2025}
 * is the third of April; only where the middle number cannot be a month is the month read first.
 */
public final class WrittenDate {
  private static final String ZONE = "(?:\\s{0,5}(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?";
  private static final String TIME =
      "(?:[\\sT,]{1,20}\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s{0,5}[AaPp]\\.?[Mm]\\.?)?"
          + ZONE
          + ")?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);

  private WrittenDate() {}

  /** The date that a whole text says, with or without a time of day behind it. */
  public static Optional<String> of(String text) {
    String trimmed = text.strip();
    Matcher year = YEAR_FIRST.matcher(trimmed);
    if (year.matches()) {
      return date(year.group(1), year.group(3), year.group(4));
    }
    Matcher day = DAY_FIRST.matcher(trimmed);
    if (!day.matches()) {
      return Optional.empty();
    }
    boolean monthFirst = Integer.parseInt(day.group(3)) > 12;
    return monthFirst
        ? date(day.group(4), day.group(1), day.group(3))
        : date(day.group(4), day.group(3), day.group(1));
  }

  /** Whether a text has the shape of a date, be there such a day or not. */
  static boolean isLike(String text) {
    String trimmed = text.strip();
    return YEAR_FIRST.matcher(trimmed).matches() || DAY_FIRST.matcher(trimmed).matches();
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
