package gloss.matrix;

import gloss.path.SourcePath;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.Binding;
import gloss.yaml.YamlValue.Scalar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the readers of one matrix file share: the ids met so far, the problems, and today. */
final class Reading {
  /** Years, months, weeks and days of ISO 8601, not all of them nothing. */
  private static final Pattern PERIOD =
      Pattern.compile("P(?=.*[1-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?");

  /** The JDK reads years with a sign and more digits, too. */
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  final SourcePath file;
  final Problems problems = new Problems();
  final Ids partyIds = new Ids("party", problems);
  final Ids providerIds = new Ids("provider", problems);
  final Ids layerIds = new Ids("layer", problems);
  final Ids subjectIds = new Ids("subject", problems);
  final Ids viewIds = new Ids("view", problems);
  private final LocalDate today;

  Reading(SourcePath file, LocalDate today) {
    this.file = file;
    this.today = today;
  }

  /** Whether some mapping of the file has a key twice, of which the first was read. */
  boolean hasKeyTwice() {
    return problems.any(ProblemKind.DUPLICATE_KEY);
  }

  /**
   * The date under a key, as written.
   *
   * @param otherwise what holds if there is none
   */
  String date(Binding keys, String key, String otherwise) {
    return keys.located(key).flatMap(this::date).orElse(otherwise);
  }

  private Optional<String> date(Scalar text) {
    Optional<LocalDate> date = day(text.text());
    if (date.isEmpty()) {
      problems.add(ProblemKind.NOT_A_DATE, text.location(), text.text());
      return Optional.empty();
    }
    if (date.get().isAfter(today)) {
      problems.add(ProblemKind.FUTURE_DATE, text.location(), text.text(), today);
      return Optional.empty();
    }
    return Optional.of(text.text());
  }

  /** The day that a text says; empty if it says none, or one that does not exist. */
  private static Optional<LocalDate> day(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The period under a key, as written; empty if there is none. */
  String period(Binding keys, String key) {
    return keys.located(key).flatMap(this::period).orElse("");
  }

  private Optional<String> period(Scalar text) {
    if (PERIOD.matcher(text.text()).matches()) {
      return Optional.of(text.text());
    }
    problems.add(ProblemKind.NOT_A_PERIOD, text.location(), text.text());
    return Optional.empty();
  }
}
