package gloss.note.written;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a card is due, as a program for flashcards noted it.
 *
 * @param due the day
 * @param days the interval that ends there
 * @param ease in per cent; 0 where the program knows none
 */
public record Schedule(LocalDate due, int days, int ease) {
  /** Noted for a sibling that was never asked. */
  private static final LocalDate NEVER = LocalDate.of(2000, 1, 1);

  private static final String FSRS = "fsrs";

  /**
   * The groups of a comment: {@code !2025-01-31,4,270} or {@code !fsrs,2025-01-31,4,…}. One for a
   * card that was never asked is empty, so that those behind it keep their place.
   */
  static List<Optional<Schedule>> in(String comment) {
    List<Optional<Schedule>> out = new ArrayList<>();
    int mark = comment.indexOf('!', "<!--".length());
    while (mark >= 0) {
      int next = comment.indexOf('!', mark + 1);
      int end = comment.indexOf("-->", mark);
      int stop = next >= 0 ? next : end >= 0 ? end : comment.length();
      out.add(of(comment.substring(mark + 1, stop).strip()));
      mark = next;
    }
    return out;
  }

  private static Optional<Schedule> of(String group) {
    String[] fields = group.split(",", -1);
    int first = fields[0].strip().equals(FSRS) ? 1 : 0;
    if (fields.length < first + 2) {
      return Optional.empty();
    }
    try {
      String day = fields[first].strip();
      LocalDate due = LocalDate.parse(day.substring(0, Math.min(10, day.length())));
      int days = (int) Math.min(36_500, Math.round(Double.parseDouble(fields[first + 1].strip())));
      boolean eased = first == 0 && fields.length > 2 && !fields[2].isBlank();
      int ease = eased ? (int) Math.round(Double.parseDouble(fields[2].strip())) : 0;
      return due.equals(NEVER) ? Optional.empty() : Optional.of(new Schedule(due, days, ease));
    } catch (DateTimeParseException | NumberFormatException e) {
      // another program's comment: it is left out of the page and says nothing
      return Optional.empty();
    }
  }
}
