package gloss.page;

import gloss.card.Card;
import gloss.note.written.Schedule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The schedules that cards start with, as the practice page reads them: number of the card, day
 * when it is due, interval in days, ease in per cent. Values that are out of all use are brought
 * back into the bounds in which the page takes them.
 */
final class CardStarts {
  private static final long LAST_DAY = 1_000_000;
  private static final int LONGEST = 36_500;
  private static final int LEAST_EASE = 100;
  private static final int MOST_EASE = 1000;

  /** What such programs give a new card; here for one of which none is noted. */
  private static final int USUAL_EASE = 250;

  private CardStarts() {}

  /** A last argument, with the comma before it; nothing if no card has a schedule. */
  static String of(List<Card> cards, int first) {
    String all =
        IntStream.range(0, cards.size())
            .boxed()
            .flatMap(i -> cards.get(i).schedule().stream().flatMap(s -> numbers(first + i, s)))
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    return all.isEmpty() ? "" : ",[" + all + "]";
  }

  private static Stream<Long> numbers(int card, Schedule schedule) {
    long ease = schedule.ease() == 0 ? USUAL_EASE : schedule.ease();
    return Stream.of(
        (long) card,
        within(0, schedule.due().toEpochDay(), LAST_DAY),
        within(1, schedule.days(), LONGEST),
        within(LEAST_EASE, ease, MOST_EASE));
  }

  private static long within(long low, long number, long high) {
    return Math.max(low, Math.min(number, high));
  }
}
