package gloss.vault;

import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.LinkText;
import gloss.yaml.TextPiece;
import gloss.yaml.YamlValue;
import java.util.List;

/** Takes wikilinks to private things out of the texts of a data file, each with a warning. */
public final class PrivateTexts {
  /** What stands behind these keys is a link and never shown as text, so it stays what it is. */
  private static final List<String> LINKS = List.of("note", "source");

  private final PrivateNames names;
  private final Problems problems;

  public PrivateTexts(PrivateNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** The same value, its texts without private names. */
  public YamlValue leftOutOf(YamlValue value) {
    return names == PrivateNames.NONE ? value : discreet(value);
  }

  private YamlValue discreet(YamlValue value) {
    if (value instanceof YamlValue.Mapping mapping) {
      return new YamlValue.Mapping(
          mapping.location(), mapping.entries().stream().map(this::discreet).toList());
    } else if (value instanceof YamlValue.Sequence list) {
      return new YamlValue.Sequence(
          list.location(), list.items().stream().map(this::discreet).toList());
    }
    YamlValue.Scalar scalar = (YamlValue.Scalar) value;
    String text = names.leftOutOf(scalar.text());
    if (text.equals(scalar.text())) {
      return scalar;
    }
    report(scalar);
    return new YamlValue.Scalar(scalar.location(), text, scalar.quoted());
  }

  private YamlValue.Entry discreet(YamlValue.Entry entry) {
    boolean link =
        LINKS.contains(entry.key())
            && entry.value() instanceof YamlValue.Scalar scalar
            && LinkText.of(scalar.text()).isPresent();
    return link
        ? entry
        : new YamlValue.Entry(entry.key(), entry.location(), discreet(entry.value()));
  }

  private void report(YamlValue.Scalar scalar) {
    for (TextPiece piece : TextPiece.of(scalar.text())) {
      if (names.hides(piece)) {
        String target = piece.target();
        problems.add(ProblemKind.LINK_TO_PRIVATE, scalar.location(), "[[" + target + "]]", target);
      }
    }
  }
}
