package gloss.yaml;

import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.YamlValue.Mapping;
import gloss.yaml.YamlValue.Scalar;
import gloss.yaml.YamlValue.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds values to the shape that is expected of them; each other shape is a problem. */
public final class Shapes {
  private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*\\n\\s*");

  /** Blanks of any kind and signs that nobody sees: what is only of these says nothing. */
  private static final String UNSEEN =
      "\\s\\x{85}\\p{Z}\\x{AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}";

  private static final Pattern NOTHING = Pattern.compile("[" + UNSEEN + "]*");

  /** What help texts write for what is to be filled in, and all else of dots alone. */
  private static final Pattern DOTS = Pattern.compile("[.…" + UNSEEN + "]+");

  private Shapes() {}

  /**
   * A text that is not empty, on one line: line ends inside become blanks.
   *
   * @param name what it is, for messages, such as {@code 'label'}
   */
  public static Optional<Scalar> text(YamlValue value, String name, Problems problems) {
    return text(value, name, "a text", problems);
  }

  static Optional<Scalar> text(YamlValue value, String name, String expected, Problems problems) {
    if (!(value instanceof Scalar scalar)) {
      problems.add(wrong(value, name, expected));
      return Optional.empty();
    }
    String text = LINE_ENDS.matcher(scalar.text().strip()).replaceAll(" ");
    if (NOTHING.matcher(text).matches()) {
      problems.add(ProblemKind.EMPTY_VALUE, value.location(), name);
      return Optional.empty();
    }
    if (DOTS.matcher(text).matches()) {
      problems.add(ProblemKind.ONLY_AN_ELLIPSIS, value.location(), name, text);
      return Optional.empty();
    }
    return Optional.of(new Scalar(scalar.location(), text, scalar.quoted()));
  }

  /** The items of a list that is not empty; nothing else may stand there. */
  public static List<YamlValue> items(YamlValue value, String name, Problems problems) {
    if (value instanceof Sequence list && !list.items().isEmpty()) {
      return list.items();
    }
    problems.add(
        value.isNothing() || value instanceof Sequence
            ? Problem.of(ProblemKind.EMPTY_VALUE, value.location(), name)
            : wrong(value, name, "a list"));
    return List.of();
  }

  /** A mapping that is not empty. */
  public static Optional<Mapping> mapping(YamlValue value, String name, Problems problems) {
    if (value instanceof Mapping mapping && !mapping.entries().isEmpty()) {
      return Optional.of(mapping);
    }
    problems.add(
        value.isNothing() || value instanceof Mapping
            ? Problem.of(ProblemKind.EMPTY_VALUE, value.location(), name)
            : wrong(value, name, "a mapping"));
    return Optional.empty();
  }

  /** The problem of a value with another shape than expected. */
  static Problem wrong(YamlValue value, String name, String expected) {
    Problem problem =
        Problem.of(ProblemKind.WRONG_TYPE, value.location(), name, value.kind(), expected);
    return wikilink(value)
        .map(link -> problem.withFix("put the wikilink in quotes: \"" + link + "\""))
        .orElse(problem);
  }

  /** A wikilink without quotes is a list in a list for YAML. */
  static Optional<String> wikilink(YamlValue value) {
    if (value instanceof Sequence outer
        && outer.items().size() == 1
        && outer.items().get(0) instanceof Sequence inner
        && !inner.items().isEmpty()
        && inner.items().stream().allMatch(Scalar.class::isInstance)) {
      List<String> parts = inner.items().stream().map(i -> ((Scalar) i).text()).toList();
      return Optional.of("[[" + String.join(", ", parts) + "]]");
    }
    return Optional.empty();
  }
}
