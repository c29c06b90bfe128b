package gloss.page;

import gloss.language.Phrases;
import java.time.LocalDate;

/**
 * A date as people and as machines read it.
 *
 * @param iso such as {@code 2025-06-15}; empty if there is none
 * @param shown such as {@code 15 June 2025}; empty if there is none
 */
public record DateView(String iso, String shown) {
  /** No date. */
  public static final DateView NONE = new DateView("", "");

  /**
   * The view of a calendar date.
   *
   * @param iso such as {@code 2025-06-15}, or empty
   * @throws java.time.DateTimeException for anything else
   */
  public static DateView of(String iso, Phrases phrases) {
    if (iso.isEmpty()) {
      return NONE;
    }
    LocalDate date = LocalDate.parse(iso);
    String month = phrases.say("date.month." + date.getMonthValue());
    // As a text: the year 2025 has no separator.
    String year = Integer.toString(date.getYear());
    return new DateView(iso, phrases.say("date.day", date.getDayOfMonth(), month, year));
  }
}
