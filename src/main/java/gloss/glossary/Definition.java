package gloss.glossary;

import gloss.markdown.SourceRange;
import gloss.note.Passage;
import gloss.path.SourcePath;
import gloss.problem.Location;

/**
 * What a term means, and where that is said.
 *
 * @param meaning the text
 * @param rule what found it
 * @param confidence 0 to 1: the share of such finds that are right, all that speaks for and against
 *     this one counted in
 * @param location where it stands
 * @param place the piece of the note in which the term is not linked to itself: the defining item
 *     or section; empty for definitions outside notes
 */
public record Definition(
    Meaning meaning, Rule rule, double confidence, Location location, SourceRange place) {
  public Definition {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("a confidence of " + confidence);
    }
  }

  /** The file that holds it. */
  public SourcePath file() {
    return location.file();
  }

  /** The same with another confidence. */
  Definition with(double other) {
    return new Definition(meaning, rule, other, location, place);
  }

  /** Whether it stands in a note. */
  public boolean inNote() {
    return meaning instanceof Meaning.OfPassage;
  }

  /** The text of a definition. */
  public sealed interface Meaning {
    /** Plain text, without markup: what previews, lists and exports show. */
    String plain();

    /** A piece of a note. */
    record OfPassage(Passage passage, String plain) implements Meaning {}

    /** A text from a data file; empty if a term has only a name. */
    record OfText(String plain) implements Meaning {}
  }
}
