package gloss;

import gloss.problem.BuildReport;
import java.util.Locale;

/** How long stages took, for {@code --timings} and for the benchmark. */
final class Timings {
  private Timings() {}

  /** A stage and its seconds, in columns. */
  static String line(BuildReport.Stage stage) {
    return String.format(Locale.ROOT, "  %-8s %7.3f s", stage.name(), stage.nanos() / 1e9);
  }
}
