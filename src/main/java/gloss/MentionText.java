package gloss;

import gloss.glossary.Mention;

/** A mention as a line of the why-linked report. */
final class MentionText {
  private MentionText() {}

  /** {@code note: "words" -> term, linked (first-in-section)}. */
  static String of(Mention mention) {
    return mention.note()
        + ": \""
        + mention.surface()
        + "\" -> "
        + mention.term()
        + (mention.linked() ? ", linked (" : ", not linked (")
        + mention.why().id()
        + ")";
  }
}
