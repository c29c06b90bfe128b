package gloss.search;

import gloss.card.Card;
import gloss.card.Deck;
import gloss.glossary.Term;
import gloss.matrix.Duty;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import gloss.note.Note;
import gloss.note.Section;

/** What a result leads to. */
public sealed interface SearchEntry {
  /** A term. */
  record OfTerm(Term term) implements SearchEntry {}

  /** A note: its title, and what stands before its first heading. */
  record OfNote(Note note) implements SearchEntry {}

  /** A heading in a note, and what stands under it. */
  record OfSection(Note note, Section section) implements SearchEntry {}

  /** A matrix. */
  record OfMatrix(Matrix matrix) implements SearchEntry {}

  /** A subject of a matrix. */
  record OfSubject(Matrix matrix, Subject subject) implements SearchEntry {}

  /** A cell of a matrix. */
  record OfCell(Matrix matrix, Subject subject, Layer layer, Duty.Holding holding)
      implements SearchEntry {}

  /**
   * A card.
   *
   * @param deck in which it is shown
   * @param place its place there, from 0
   */
  record OfCard(Card card, Deck deck, int place) implements SearchEntry {}
}
