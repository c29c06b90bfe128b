package gloss.page;

import gloss.asset.ScriptUse;
import gloss.matrix.Comparison;
import gloss.matrix.Matrix;
import gloss.matrix.Pairs;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The page from which all matrices and pairs are reached. */
final class CompareIndexPages implements PageKind {
  @Override
  public String name() {
    return "compare";
  }

  @Override
  public List<Page> plan(Planning planning) {
    if (planning.study().matrices().isEmpty()) {
      return List.of();
    }
    SitePath path = SiteMap.COMPARE;
    List<CompareIndexView.GridView> grids = new ArrayList<>();
    for (Matrix matrix : planning.study().matrices()) {
      matrix.views().stream()
          .filter(view -> !Pairs.of(matrix, view).isEmpty())
          .forEach(view -> grids.add(grid(planning, matrix, view)));
    }
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                "Compare",
                "Who looks after what, side by side.",
                "compare",
                ScriptUse.READING,
                List.of());
    return List.of(
        new Page(
            this,
            path,
            head.withStyle(planning.assets().matrixStyle().from(path)),
            new CompareIndexView(MatrixEntries.all(planning, path), grids)));
  }

  private static CompareIndexView.GridView grid(Planning planning, Matrix matrix, Selection view) {
    List<Subject> subjects = matrix.subjects(view);
    return new CompareIndexView.GridView(
        new Anchor(matrix.id() + "--" + view.id()),
        view.label(),
        subjects.stream().map(Subject::label).toList(),
        subjects.stream().map(s -> row(planning, matrix, view, s)).toList());
  }

  private static CompareIndexView.GridRow row(
      Planning planning, Matrix matrix, Selection view, Subject subject) {
    List<Pairs.Pair> pairs = Pairs.of(matrix);
    List<CompareIndexView.PairView> cells = new ArrayList<>();
    for (Subject other : matrix.subjects(view)) {
      cells.add(
          new CompareIndexView.PairView(
              pairs.stream()
                  .filter(p -> joins(p, subject, other))
                  .map(p -> link(planning, matrix, p))
                  .toList()));
    }
    return new CompareIndexView.GridRow(
        NavLink.of(subject.label(), planning.map().subject(matrix, subject).from(SiteMap.COMPARE)),
        cells);
  }

  private static boolean joins(Pairs.Pair pair, Subject one, Subject other) {
    return (pair.first().equals(one) && pair.second().equals(other))
        || (pair.first().equals(other) && pair.second().equals(one));
  }

  private static NavLink link(Planning planning, Matrix matrix, Pairs.Pair pair) {
    int differ = Comparison.of(matrix, pair.first(), pair.second()).changing().size();
    return NavLink.of(
        differ == 1 ? "1 differs" : differ + " differ",
        planning.map().comparison(matrix, pair.first(), pair.second()).from(SiteMap.COMPARE));
  }
}
