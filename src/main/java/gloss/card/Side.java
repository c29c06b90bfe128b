package gloss.card;

import gloss.matrix.Comparison;
import gloss.matrix.Duty;
import gloss.matrix.Matrix;
import gloss.note.Passage;

/** What is shown on one side of a card; each page writes it with its own addresses. */
public sealed interface Side {
  /** Plain text, as exports show it. */
  String plain();

  /** A text without markup. */
  record OfText(String plain) implements Side {}

  /** A piece of a note. */
  record OfPassage(Passage passage, String plain) implements Side {}

  /** A cell of a matrix: who holds it, both halves, reason, conditions, source. */
  record OfDuty(Matrix matrix, Duty duty, String plain) implements Side {}

  /** What a move changes, layer by layer. */
  record OfMove(Comparison comparison, String plain) implements Side {}
}
