package gloss.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The decision to publish: once it lies in its place, the new site is what the next start leads to;
 * before, the old one.
 *
 * @param steps in the order in which they are done; the file of step {@code n} waits under that
 *     number
 */
record Journal(List<Step> steps) {
  private static final String FORMAT = "gloss-journal 1";

  Journal {
    steps = List.copyOf(steps);
  }

  /** Reads a journal; empty if it is missing or torn: then nothing was decided. */
  static Optional<Journal> read(Path file) throws IOException {
    return Records.read(file, FORMAT, 3)
        .map(records -> new Journal(records.stream().map(Journal::step).toList()));
  }

  private static Step step(String[] record) {
    return new Step(
        Step.Action.valueOf(record[0].toUpperCase(Locale.ROOT)),
        Records.path(record[2]),
        new Fingerprint(record[1]));
  }

  byte[] text() {
    List<String> lines = new ArrayList<>();
    for (Step step : steps) {
      lines.add(
          step.action().name().toLowerCase(Locale.ROOT)
              + "\t"
              + step.fingerprint()
              + "\t"
              + Records.field(step.path()));
    }
    return Records.text(FORMAT, lines);
  }
}
