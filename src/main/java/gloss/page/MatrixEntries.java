package gloss.page;

import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import gloss.path.SitePath;
import java.util.List;

/** Matrices in lists, each with a small picture of its first view. */
final class MatrixEntries {
  private MatrixEntries() {}

  static List<MatrixEntry> all(Planning planning, SitePath page) {
    return planning.study().matrices().stream().map(m -> entry(planning, page, m)).toList();
  }

  /** The first of them, for a page on which there is more. */
  static List<MatrixEntry> first(Planning planning, SitePath page, int most) {
    return planning.study().matrices().stream()
        .limit(most)
        .map(m -> entry(planning, page, m))
        .toList();
  }

  private static MatrixEntry entry(Planning planning, SitePath page, Matrix matrix) {
    SitePath place = planning.map().matrix(matrix);
    Selection first = matrix.views().get(0);
    return new MatrixEntry(
        matrix.title(),
        place.from(page),
        matrix.about(),
        List.of(
            planning.phrases().say("count.subjects", matrix.subjects().size()),
            planning.phrases().say("count.layers", matrix.layers().size())),
        matrix.views().stream()
            .map(v -> NavLink.of(v.label(), place.from(page, new Anchor(v.id()))))
            .toList(),
        Drawings.of(matrix, first, new Anchor("_line-" + matrix.id()), planning.phrases()));
  }

  /** The duties of a subject as a strip of colours. */
  static StripView strip(Planning planning, Subject subject) {
    return new StripView(
        subject.duties().stream()
            .map(duty -> HolderView.of(duty.holding(), planning.phrases()))
            .toList());
  }
}
