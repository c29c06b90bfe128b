package gloss.matrix;

import gloss.matrix.Duty.Source;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.LinkText;
import gloss.yaml.YamlValue.Scalar;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where a fact comes from: {@code [title](https://…)} or {@code [[Note#Heading]]}. */
final class SourceText {
  /**
   * Only addresses that cannot run anything, of a host and nobody's name before it: the site prints
   * them as links. The schema says the same.
   */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile(
          "https?://[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?(:[0-9]{1,5})?"
              + "([/?#][^\\s\\p{Z}\"<>\\\\^`{|}]*)?");

  private SourceText() {}

  static Optional<Source> source(Scalar text, Problems problems) {
    Optional<Source> source = link(text.text());
    if (source.isEmpty()) {
      problems.add(ProblemKind.NOT_A_SOURCE, text.location(), text.text());
    }
    return source;
  }

  /** Where it is written how to do something: a link as a source is one, or any words. */
  static Source runbook(Scalar text) {
    return link(text.text()).orElseGet(() -> new Source(text.text(), "", ""));
  }

  private static Optional<Source> link(String text) {
    return LinkText.of(text)
        .map(link -> new Source(link.shown(), "", link.target()))
        .or(() -> outside(text));
  }

  private static Optional<Source> outside(String text) {
    int middle = text.indexOf("](");
    if (!text.startsWith("[") || !text.endsWith(")") || middle < 0) {
      return Optional.empty();
    }
    String title = text.substring(1, middle).strip();
    String address = text.substring(middle + 2, text.length() - 1).strip();
    return title.isEmpty() || !WEB_ADDRESS.matcher(address).matches()
        ? Optional.empty()
        : Optional.of(new Source(title, address, ""));
  }
}
