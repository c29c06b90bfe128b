package gloss.page;

import java.time.LocalDate;
import java.util.List;

/**
 * A date as people and as machines read it.
 *
 * @param iso such as {@code 2025-06-15}; empty if there is none
 * @param shown such as {@code 15 June 2025}; empty if there is none
 */
public record DateView(String iso, String shown) {
  /** No date. */
  public static final DateView NONE = new DateView("", "");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /**
   * The view of a calendar date.
   *
   * @param iso such as {@code 2025-06-15}, or empty
   * @throws java.time.DateTimeException for anything else
   */
  public static DateView of(String iso) {
    if (iso.isEmpty()) {
      return NONE;
    }
    LocalDate date = LocalDate.parse(iso);
    String month = MONTHS.get(date.getMonthValue() - 1);
    return new DateView(iso, date.getDayOfMonth() + " " + month + " " + date.getYear());
  }
}
