package gloss;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The build's "today": said by the user or by the environment, never read from a clock. */
final class BuildDate {
  private BuildDate() {}

  /**
   * The date as {@code 2026-11-01}: the option's, else that of SOURCE_DATE_EPOCH
   * (reproducible-builds.org) in UTC, else empty.
   */
  static String of(String option) {
    if (!option.isEmpty()) {
      return parsed(option);
    }
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    return epoch == null || epoch.isBlank() ? "" : fromEpoch(epoch.strip());
  }

  private static String parsed(String option) {
    try {
      return LocalDate.parse(option).toString();
    } catch (DateTimeException e) {
      throw new UsageProblem("gloss: --date " + option + " is no date; write it as 2026-11-01");
    }
  }

  private static String fromEpoch(String epoch) {
    try {
      return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
          .toString();
    } catch (NumberFormatException | DateTimeException e) {
      throw new UsageProblem("gloss: SOURCE_DATE_EPOCH is no number of seconds: " + epoch);
    }
  }
}
