package gloss.glossary;

import java.util.List;

/**
 * A name of a term in a text.
 *
 * @param start of its first word in the text
 * @param end behind its last
 * @param terms those that have this name: nearly always one
 */
record TermMatch(int start, int end, List<Term> terms) {
  TermMatch {
    terms = List.copyOf(terms);
  }

  int length() {
    return end - start;
  }

  boolean overlaps(TermMatch other) {
    return start < other.end && other.start < end;
  }
}
