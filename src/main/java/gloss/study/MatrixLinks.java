package gloss.study;

import gloss.markdown.LinkTarget;
import gloss.matrix.Duty;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.problem.Location;
import gloss.yaml.TextPiece;
import java.util.ArrayList;
import java.util.List;

/** The wikilinks of a matrix: notes of subjects, sources of duties, and those inside texts. */
final class MatrixLinks {
  /**
   * One of them.
   *
   * @param written the target, without brackets and without a text of its own
   * @param location where it stands, or what it belongs to
   */
  record MatrixLink(String written, Location location, Resolution target) {}

  private final Matrix matrix;
  private final NoteIndex index;
  private final List<MatrixLink> links = new ArrayList<>();

  private MatrixLinks(Matrix matrix, NoteIndex index) {
    this.matrix = matrix;
    this.index = index;
  }

  /** All of them, in the order of the file, each with what it leads to. */
  static List<MatrixLink> of(Matrix matrix, NoteIndex index) {
    MatrixLinks found = new MatrixLinks(matrix, index);
    for (Subject subject : matrix.subjects()) {
      found.add(subject.note(), subject.noteLocation());
      subject.duties().forEach(found::add);
    }
    return found.links;
  }

  private void add(Duty duty) {
    add(duty.source().note(), duty.sourceLocation());
    addText(duty.because(), duty.location());
    addHolding(duty.holding(), duty.location());
    for (Duty.Condition condition : duty.when()) {
      addText(condition.condition(), duty.location());
      addText(condition.because(), duty.location());
      addHolding(condition.holding(), duty.location());
    }
    addSide(duty.customerSide(), duty.location());
  }

  private void addSide(Duty.CustomerSide side, Location location) {
    addText(side.role(), location);
    addText(side.team(), location);
    addText(side.tool(), location);
    if (side.runbook().note().isEmpty()) {
      addText(side.runbook().title(), location);
    } else {
      add(side.runbook().note(), location);
    }
  }

  private void addHolding(Duty.Holding holding, Location location) {
    if (holding instanceof Duty.Holding.Shared shared) {
      addText(shared.provider(), location);
      addText(shared.customer(), location);
    } else if (holding instanceof Duty.Holding.NotApplicable none) {
      addText(none.reason(), location);
    }
  }

  private void addText(String text, Location location) {
    TextPiece.of(text).stream()
        .filter(TextPiece::link)
        .forEach(link -> add(link.target(), location));
  }

  private void add(String written, Location location) {
    if (!written.isEmpty()) {
      Resolution target = index.resolve(matrix.file(), LinkTarget.parse(written));
      links.add(new MatrixLink(written, location, target));
    }
  }
}
