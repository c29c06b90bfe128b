package gloss.card;

import gloss.markdown.Gap;
import gloss.matrix.Comparison;
import gloss.matrix.Duty;
import gloss.matrix.Matrix;
import gloss.note.Passage;
import gloss.text.Html;
import java.util.List;

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

  /**
   * A piece of a note with gaps: on the front labels stand in them, on the back the answers.
   *
   * @param gaps in the order of the text; they do not overlap
   * @param anki the text as Anki's type of note for clozes has it, as markup: <code>
   *     {{c1::answer::hint}}</code>
   */
  record OfCloze(Passage passage, List<Gap> gaps, String plain, Html anki) implements Side {
    public OfCloze {
      gaps = List.copyOf(gaps);
    }
  }

  /** What a move changes, layer by layer. */
  record OfMove(Comparison comparison, String plain) implements Side {}
}
