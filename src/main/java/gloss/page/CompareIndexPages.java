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
  /** A square of more subjects is wider than any window, and its links outweigh all else. */
  private static final int MOST_IN_GRID = 12;

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
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                planning.phrases().say("nav.compare"),
                planning.phrases().say("compare.about"),
                "compare",
                ScriptUse.READING,
                List.of());
    return List.of(
        new Page(
            this,
            path,
            head.withStyle(planning.assets().matrixStyle().from(path)),
            () -> view(planning)));
  }

  private static CompareIndexView view(Planning planning) {
    List<NavLink> choices = new ArrayList<>();
    List<CompareIndexView.GridView> grids = new ArrayList<>();
    for (Matrix matrix : planning.study().matrices()) {
      if (matrix.subjects().size() > 1) {
        choices.add(
            NavLink.of(
                planning.phrases().say("compare.choose", matrix.title()),
                planning.map().sideBySide(matrix).from(SiteMap.COMPARE)));
      }
      Pairings pairings = planning.pairings(matrix);
      matrix.views().stream()
          .filter(view -> view.subjects().size() > 1)
          .forEach(view -> grids.add(grid(planning, matrix, view, pairings)));
    }
    return new CompareIndexView(MatrixEntries.all(planning, SiteMap.COMPARE), choices, grids);
  }

  private static CompareIndexView.GridView grid(
      Planning planning, Matrix matrix, Selection view, Pairings pairings) {
    List<Subject> subjects = matrix.subjects(view);
    if (subjects.size() > MOST_IN_GRID) {
      return large(planning, matrix, view, pairings);
    }
    return new CompareIndexView.GridView(
        anchor(matrix, view),
        view.label(),
        subjects.stream().map(Subject::label).toList(),
        subjects.stream().map(s -> row(planning, matrix, subjects, s, pairings)).toList(),
        "",
        List.of());
  }

  private static Anchor anchor(Matrix matrix, Selection view) {
    return new Anchor(matrix.id() + "--" + view.id());
  }

  private static CompareIndexView.GridView large(
      Planning planning, Matrix matrix, Selection view, Pairings pairings) {
    List<Pairs.Pair> pairs = Pairs.of(matrix, view);
    boolean all = view.subjects().size() <= Pairs.MOST_SUBJECTS;
    List<NavLink> links = new ArrayList<>();
    if (all) {
      links.add(
          NavLink.of(
              planning.phrases().say("compare.all-pairs"),
              planning.map().sideBySide(matrix).from(SiteMap.COMPARE, new Anchor("_pairs"))));
    } else {
      for (Pairs.Pair pair : pairs) {
        links.add(
            NavLink.of(pairings.title(pair), pairings.href(SiteMap.COMPARE, pair, pair.first())));
      }
    }
    String about =
        planning
            .phrases()
            .say(
                all
                    ? "compare.grid-all"
                    : pairs.isEmpty() ? "compare.grid-none" : "compare.grid-named",
                view.subjects().size(),
                pairs.size());
    links.add(
        NavLink.of(
            planning.phrases().say("compare.choose-any"),
            planning.map().sideBySide(matrix).from(SiteMap.COMPARE)));
    return new CompareIndexView.GridView(
        anchor(matrix, view), view.label(), List.of(), List.of(), about, links);
  }

  private static CompareIndexView.GridRow row(
      Planning planning, Matrix matrix, List<Subject> others, Subject subject, Pairings pairings) {
    List<CompareIndexView.PairView> cells = new ArrayList<>();
    for (Subject other : others) {
      cells.add(
          new CompareIndexView.PairView(
              pairings.of(subject, other).stream()
                  .map(pair -> link(planning, matrix, pair, subject, pairings))
                  .toList()));
    }
    return new CompareIndexView.GridRow(
        NavLink.of(subject.label(), planning.map().subject(matrix, subject).from(SiteMap.COMPARE)),
        cells);
  }

  private static NavLink link(
      Planning planning, Matrix matrix, Pairs.Pair pair, Subject from, Pairings pairings) {
    int differ = Comparison.of(matrix, pair.first(), pair.second()).telling().size();
    return NavLink.of(
        planning.phrases().say("compare.differ", differ),
        pairings.href(SiteMap.COMPARE, pair, from));
  }
}
