package gloss.export;

import gloss.matrix.Duty;
import gloss.matrix.Duty.Condition;
import gloss.matrix.DutyWords;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import gloss.note.NoteIndex;
import java.util.List;

/**
 * All cells of matrices as comma-separated values: view by view, in each the layers, in each the
 * subjects. A cell has one row, and one more for each of its conditions. Ids are those of the file;
 * {@code party} is a party's id, {@code shared} or {@code not-applicable}.
 */
public final class MatrixCsv {
  private static final List<String> COLUMNS =
      List.of(
          "matrix",
          "view",
          "layer",
          "subject",
          "party",
          "provider",
          "customer",
          "condition",
          "reason",
          "source",
          "checked");

  private final Matrix matrix;
  private final SourceNames sources;

  private MatrixCsv(Matrix matrix, NoteIndex index) {
    this.matrix = matrix;
    this.sources = new SourceNames(matrix, index);
  }

  /**
   * One table of all cells, its first row the names of the columns.
   *
   * @param index knows which notes are published: others are not named as sources
   */
  public static String of(List<Matrix> matrices, NoteIndex index) {
    Csv out = new Csv().add(COLUMNS);
    matrices.forEach(matrix -> new MatrixCsv(matrix, index).append(out));
    return out.toString();
  }

  private void append(Csv out) {
    for (Selection view : matrix.views()) {
      for (Layer layer : matrix.layers(view)) {
        for (Subject subject : matrix.subjects(view)) {
          appendDuty(out, view, subject.duty(layer.id()));
        }
      }
    }
  }

  private void appendDuty(Csv out, Selection view, Duty duty) {
    out.add(row(view, duty, HeldBy.of(duty.holding(), duty.because()), ""));
    for (Condition c : duty.when()) {
      HeldBy held = HeldBy.of(c.holding(), c.because());
      out.add(row(view, duty, held, DutyWords.plain(c.condition())));
    }
  }

  private List<String> row(Selection view, Duty duty, HeldBy held, String condition) {
    return List.of(
        duty.matrix(),
        view.id(),
        duty.layer(),
        duty.subject(),
        held.party(),
        held.provider(),
        held.customer(),
        condition,
        held.reason(),
        source(duty.source()),
        duty.checked());
  }

  /** An outside address as it is, a note or file as a wikilink. */
  private String source(Duty.Source source) {
    String note = sources.note(source.note());
    return note.isEmpty() ? source.address() : "[[" + note + "]]";
  }
}
