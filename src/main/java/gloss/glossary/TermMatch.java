package gloss.glossary;

/**
 * A name of a term in a text.
 *
 * @param start of its first word in the text
 * @param end behind its last
 */
record TermMatch(int start, int end, Term term) {
  int length() {
    return end - start;
  }

  boolean overlaps(TermMatch other) {
    return start < other.end && other.start < end;
  }
}
