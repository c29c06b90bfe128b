package gloss.export;

import gloss.markdown.LinkTarget;
import gloss.matrix.Duty.Source;
import gloss.matrix.Matrix;
import gloss.note.NoteIndex;
import gloss.note.Resolution;

/** Which sources of a matrix may be named: a note that is not published keeps its name. */
final class SourceNames {
  private final Matrix matrix;
  private final NoteIndex index;

  SourceNames(Matrix matrix, NoteIndex index) {
    this.matrix = matrix;
    this.index = index;
  }

  /** Whether there is a source, and not one that leads nowhere. */
  boolean isNamed(Source source) {
    return !source.isEmpty() && (source.note().isEmpty() || !note(source.note()).isEmpty());
  }

  /** A wikilink's target as it is written; empty if it leads nowhere, or is empty. */
  String note(String target) {
    boolean found =
        !target.isEmpty()
            && !(index.resolve(matrix.file(), LinkTarget.parse(target))
                instanceof Resolution.Missing);
    return found ? target : "";
  }
}
