package gloss.page;

import gloss.asset.ScriptUse;
import gloss.matrix.ChangeWords;
import gloss.matrix.Comparison;
import gloss.matrix.Matrix;
import gloss.matrix.Pairs;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/** A page for each pair of subjects of a view, read in both directions. */
final class ComparisonPages implements PageKind {
  @Override
  public String name() {
    return "comparison";
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<Page> pages = new ArrayList<>();
    for (Matrix matrix : planning.study().matrices()) {
      Pairs.of(matrix).forEach(p -> pages.add(page(planning, matrix, p)));
    }
    return pages;
  }

  private Page page(Planning planning, Matrix matrix, Pairs.Pair pair) {
    SitePath path = planning.map().comparison(matrix, pair.first(), pair.second());
    Comparison there = Comparison.of(matrix, pair.first(), pair.second());
    String title = pair.first().label() + " and " + pair.second().label();
    ComparisonView view =
        new ComparisonView(
            title,
            NavLink.of(matrix.title(), planning.map().matrix(matrix).from(path)),
            side(planning, path, matrix, pair.first()),
            side(planning, path, matrix, pair.second()),
            DateView.of(matrix.checked()),
            List.of(direction("_there", there), direction("_back", there.reversed())),
            rows(planning, path, there, there.changing()),
            rows(planning, path, there, there.staying()),
            MatrixTables.legend(
                List.of(pair.first(), pair.second()),
                there.rows().stream().map(row -> row.layer().id()).toList()),
            others(planning, path, matrix, pair));
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                title,
                "What changes hands between " + title + ", and what stays.",
                "compare",
                ScriptUse.READING,
                List.of(
                    NavLink.of("Compare", SiteMap.COMPARE.from(path)),
                    NavLink.of(matrix.title(), planning.map().matrix(matrix).from(path))));
    return new Page(this, path, new Heads(planning).withTables(head, path), view);
  }

  private static ComparisonView.SideView side(
      Planning planning, SitePath path, Matrix matrix, Subject subject) {
    return new ComparisonView.SideView(
        subject.label(),
        planning.map().subject(matrix, subject).from(path),
        subject.about(),
        subject.status(),
        MatrixEntries.strip(subject));
  }

  private static ComparisonView.DirectionView direction(String anchor, Comparison comparison) {
    return new ComparisonView.DirectionView(
        new Anchor(anchor),
        "From " + comparison.from().label() + " to " + comparison.to().label(),
        comparison.changing().stream().map(row -> change(comparison, row)).toList());
  }

  private static ComparisonView.ChangeView change(Comparison comparison, Comparison.Row row) {
    return new ComparisonView.ChangeView(
        HolderView.of(row.from().holding()),
        HolderView.of(row.to().holding()),
        row.layer().label(),
        new ChangeWords(comparison).of(row),
        Href.to(new Anchor(row.layer().id())));
  }

  private static List<ComparisonView.RowView> rows(
      Planning planning, SitePath path, Comparison comparison, List<Comparison.Row> rows) {
    MatrixTables tables = new MatrixTables(planning);
    Duties duties = new Duties(planning);
    return rows.stream()
        .map(
            row ->
                new ComparisonView.RowView(
                    tables.layer(path, row.layer(), new Anchor(row.layer().id())),
                    duties.view(path, comparison.matrix(), row.from()),
                    duties.view(path, comparison.matrix(), row.to())))
        .toList();
  }

  private static boolean shares(Pairs.Pair one, Pairs.Pair other) {
    return List.of(other.first(), other.second()).contains(one.first())
        || List.of(other.first(), other.second()).contains(one.second());
  }

  private static List<NavLink> others(
      Planning planning, SitePath path, Matrix matrix, Pairs.Pair pair) {
    List<NavLink> links = new ArrayList<>();
    for (Pairs.Pair other : Pairs.of(matrix)) {
      if (!other.equals(pair) && shares(other, pair)) {
        links.add(
            NavLink.of(
                other.first().label() + " and " + other.second().label(),
                planning.map().comparison(matrix, other.first(), other.second()).from(path)));
      }
    }
    return links;
  }
}
