package gloss.glossary;

import java.util.Locale;

/** Which rule made an entry of the glossary, so that a reader of the report can judge it. */
public enum Rule {
  /** Heading and a paragraph that defines it. */
  A,
  /** Heading and "This is …". */
  B,
  /** Bold name and "is". */
  C,
  /** Bold lead with a text that looks like a definition. */
  D,
  /** Bold item whose child is the definition. */
  E,
  /** Name of a note. */
  F,
  /** A list of links with texts. */
  G,
  /** Plain lists; never for the glossary. */
  H,
  /** Bold long form with its short form in brackets. */
  I,
  /** Other bold leads: a card, no entry. */
  J,
  /** The note says so at its top. */
  FRONTMATTER,
  /** {@code terms.yml} says so. */
  YML,
  /** A layer or subject of a matrix. */
  MATRIX;

  /** As it is written in exports: {@code A} to {@code J}, else in lower case. */
  public String id() {
    return name().length() == 1 ? name() : name().toLowerCase(Locale.ROOT);
  }
}
