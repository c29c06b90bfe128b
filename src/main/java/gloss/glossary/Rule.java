package gloss.glossary;

import java.util.Locale;

/** Which rule made an entry of the glossary, so that a reader of the report can judge it. */
public enum Rule {
  /** Heading and a paragraph that defines it. */
  A("a heading, and a sentence that says what it is"),
  /** Heading and "This is …". */
  B("a heading, and a text that opens like a definition"),
  /** Bold name and "is". */
  C("a bold name and \"is\""),
  /** Bold lead with a text that looks like a definition. */
  D("a bold name, and a text that opens like a definition"),
  /** Bold item whose child is the definition. */
  E("a bold name, and an item below it that defines it"),
  /** Name of a note. */
  F("the note's name, and its first words"),
  /** A list of links with texts. */
  G("a link, and a text behind it"),
  /** Plain lists; never for the glossary. */
  H("a plain list of names and texts"),
  /** Bold long form with its short form in brackets. */
  I("a bold long form with its short form"),
  /** Other bold leads: a card, no entry. */
  J("a bold name and a text"),
  /** The note says so at its top. */
  FRONTMATTER("the note's front matter"),
  /** {@code terms.yml} says so. */
  YML("terms.yml"),
  /** A layer or subject of a matrix. */
  MATRIX("a matrix");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  /** What it saw, in words for readers. */
  public String inWords() {
    return words;
  }

  /** As it is written in exports: {@code A} to {@code J}, else in lower case. */
  public String id() {
    return name().length() == 1 ? name() : name().toLowerCase(Locale.ROOT);
  }
}
