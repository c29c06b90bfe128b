package gloss.page;

import gloss.matrix.ChangeWords;
import gloss.matrix.Comparison;
import gloss.matrix.Matrix;
import gloss.matrix.MoveWords;
import gloss.matrix.Pairs;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/** Makes what the page of a pair of subjects shows. */
final class Comparisons {
  /** So many other comparisons of a subject are seen at once, more are folded. */
  private static final int MOST_OPEN = 12;

  private final Planning planning;
  private final SitePath path;
  private final Matrix matrix;
  private final Pairings pairings;

  Comparisons(Planning planning, SitePath path, Matrix matrix, Pairings pairings) {
    this.planning = planning;
    this.path = path;
    this.matrix = matrix;
    this.pairings = pairings;
  }

  /** The pair of this number among all pairs of the matrix. */
  ComparisonView view(int number) {
    Pairs.Pair pair = pairings.all().get(number);
    Comparison there = Comparison.of(matrix, pair.first(), pair.second());
    Comparison back = there.reversed();
    return new ComparisonView(
        pairings.title(pair),
        NavLink.of(matrix.title(), planning.map().matrix(matrix).from(path)),
        side(pair.first()),
        side(pair.second()),
        DateView.of(matrix.checked(), planning.phrases()),
        List.of(direction(there), direction(back)),
        rows(there, back, there.telling()),
        rows(there, back, there.staying()),
        planning.phrases().say("comparison.staying", there.staying().size()),
        MatrixTables.legend(
            planning.phrases(),
            List.of(pair.first(), pair.second()),
            there.rows().stream().map(row -> row.layer().id()).toList()),
        matrix.subjects().size() < 3
            ? List.of()
            : List.of(
                pairings.choice(
                    path,
                    planning.phrases().say("comparison.choose"),
                    pair.first(),
                    pair.second())),
        others(pair),
        turn(number - 1),
        turn(number + 1));
  }

  private ComparisonView.SideView side(Subject subject) {
    return new ComparisonView.SideView(
        subject.label(),
        planning.map().subject(matrix, subject).from(path),
        subject.about(),
        subject.status(),
        MatrixEntries.strip(planning, subject));
  }

  private ComparisonView.DirectionView direction(Comparison comparison) {
    MoveWords words = new MoveWords(comparison, planning.phrases());
    return new ComparisonView.DirectionView(
        Pairings.direction(comparison.from()),
        pairings.direction(comparison.from(), comparison.to()),
        words.sum(),
        comparison.telling().stream().map(row -> change(comparison, row)).toList(),
        words.kept().stream().map(Comparisons::kept).toList());
  }

  private ComparisonView.ChangeView change(Comparison comparison, Comparison.Row row) {
    return new ComparisonView.ChangeView(
        HolderView.of(row.from().holding(), planning.phrases()),
        row.layer().label(),
        new ChangeWords(comparison, planning.phrases()).of(row),
        place(row),
        new Duties(planning).view(path, matrix, row.to()));
  }

  private static ComparisonView.KeptView kept(MoveWords.Kept kept) {
    return new ComparisonView.KeptView(
        kept.holder(),
        kept.rows().stream().map(row -> NavLink.of(row.layer().label(), place(row))).toList());
  }

  private static Href place(Comparison.Row row) {
    return Href.to(new Anchor(row.layer().id()));
  }

  private List<ComparisonView.RowView> rows(
      Comparison there, Comparison back, List<Comparison.Row> rows) {
    MatrixTables tables = new MatrixTables(planning);
    Duties duties = new Duties(planning);
    List<ComparisonView.RowView> views = new ArrayList<>();
    for (Comparison.Row row : rows) {
      views.add(
          new ComparisonView.RowView(
              tables.layer(path, row.layer(), new Anchor(row.layer().id())),
              duties.view(path, matrix, row.from()),
              duties.view(path, matrix, row.to()),
              row.stays() ? List.of() : List.of(move(there, row), move(back, row.reversed()))));
    }
    return views;
  }

  private ComparisonView.MoveView move(Comparison comparison, Comparison.Row row) {
    return new ComparisonView.MoveView(
        comparison.to().label(), new ChangeWords(comparison, planning.phrases()).of(row));
  }

  private List<ComparisonView.OthersView> others(Pairs.Pair pair) {
    List<ComparisonView.OthersView> others = new ArrayList<>();
    for (Subject subject : List.of(pair.first(), pair.second())) {
      Href here = pairings.href(path, pair, subject);
      List<NavLink> links =
          pairings.from(path, subject).stream().filter(link -> !link.href().equals(here)).toList();
      if (!links.isEmpty()) {
        others.add(
            new ComparisonView.OthersView(subject.label(), links.size() <= MOST_OPEN, links));
      }
    }
    return others;
  }

  private List<NavLink> turn(int number) {
    if (number < 0 || number >= pairings.all().size()) {
      return List.of();
    }
    Pairs.Pair pair = pairings.all().get(number);
    SitePath there = planning.map().comparison(matrix, pair.first(), pair.second());
    return List.of(NavLink.of(pairings.title(pair), there.from(path)));
  }
}
