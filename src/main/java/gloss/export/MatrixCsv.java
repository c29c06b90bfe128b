package gloss.export;

import gloss.markdown.LinkTarget;
import gloss.matrix.Duty;
import gloss.matrix.Duty.Condition;
import gloss.matrix.Duty.Holding;
import gloss.matrix.DutyWords;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import java.util.List;

/**
 * All cells of a matrix as comma-separated values: view by view, in each the layers, in each the
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
  private final NoteIndex index;

  private MatrixCsv(Matrix matrix, NoteIndex index) {
    this.matrix = matrix;
    this.index = index;
  }

  /**
   * The whole table, its first row the names of the columns.
   *
   * @param index knows which notes are published: others are not named as sources
   */
  public static String of(Matrix matrix, NoteIndex index) {
    return new MatrixCsv(matrix, index).table();
  }

  private String table() {
    Csv out = new Csv().add(COLUMNS);
    for (Selection view : matrix.views()) {
      for (Layer layer : matrix.layers(view)) {
        for (Subject subject : matrix.subjects(view)) {
          appendDuty(out, view, subject.duty(layer.id()));
        }
      }
    }
    return out.toString();
  }

  private void appendDuty(Csv out, Selection view, Duty duty) {
    out.add(row(view, duty, duty.holding(), "", duty.because()));
    for (Condition c : duty.when()) {
      out.add(row(view, duty, c.holding(), DutyWords.plain(c.condition()), c.because()));
    }
  }

  private List<String> row(
      Selection view, Duty duty, Holding holding, String condition, String because) {
    String party = "shared";
    String provider = "";
    String customer = "";
    String reason = DutyWords.plain(because);
    if (holding instanceof Holding.ByParty by) {
      party = by.party().id();
    } else if (holding instanceof Holding.Shared shared) {
      provider = DutyWords.plain(shared.provider());
      customer = DutyWords.plain(shared.customer());
    } else if (holding instanceof Holding.NotApplicable none) {
      party = "not-applicable";
      reason = (DutyWords.plain(none.reason()) + " " + reason).strip();
    }
    return List.of(
        duty.matrix(),
        view.id(),
        duty.layer(),
        duty.subject(),
        party,
        provider,
        customer,
        condition,
        reason,
        source(duty.source()),
        duty.checked());
  }

  /** An outside address as it is, a note or file as a wikilink. */
  private String source(Duty.Source source) {
    if (source.note().isEmpty()) {
      return source.address();
    }
    Resolution target = index.resolve(matrix.file(), LinkTarget.parse(source.note()));
    return target instanceof Resolution.Missing ? "" : "[[" + source.note() + "]]";
  }
}
