package gloss.page;

import gloss.asset.ScriptUse;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/** A page for each matrix, with all its views as tables. */
final class MatrixPages implements PageKind {
  @Override
  public String name() {
    return "matrix";
  }

  @Override
  public List<Page> plan(Planning planning) {
    return planning.study().matrices().stream().map(m -> page(planning, m)).toList();
  }

  private Page page(Planning planning, Matrix matrix) {
    SitePath path = planning.map().matrix(matrix);
    MatrixTables tables = new MatrixTables(planning);
    MatrixView view =
        new MatrixView(
            matrix.title(),
            matrix.about(),
            DateView.of(matrix.checked(), planning.phrases()),
            views(matrix),
            matrix.views().stream().map(v -> table(tables, planning, path, matrix, v)).toList(),
            matrix.subjects().stream()
                .map(s -> NavLink.of(s.label(), planning.map().subject(matrix, s).from(path)))
                .toList(),
            comparisons(planning, path, matrix),
            List.of(
                NavLink.of(
                    planning.phrases().say("matrix.csv"), planning.map().csv(matrix).from(path)),
                NavLink.of(
                    planning.phrases().say("matrix.json"),
                    planning.map().json(matrix).from(path))));
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                matrix.title(),
                matrix.about(),
                "compare",
                ScriptUse.READING,
                List.of(
                    NavLink.of(planning.phrases().say("nav.compare"), SiteMap.COMPARE.from(path))));
    return new Page(this, path, new Heads(planning).withTables(head, path), view);
  }

  private static TableView table(
      MatrixTables tables, Planning planning, SitePath path, Matrix matrix, Selection view) {
    Anchor drawing = new Anchor("_line-" + view.id());
    return tables.table(
        path,
        matrix,
        view,
        view.id(),
        Drawings.of(matrix, view, drawing, planning.phrases()),
        links(planning, path, matrix, view));
  }

  private static List<NavLink> views(Matrix matrix) {
    return matrix.views().size() < 2
        ? List.of()
        : matrix.views().stream()
            .map(v -> NavLink.of(v.label(), Href.to(new Anchor(v.id()))))
            .toList();
  }

  private static List<NavLink> comparisons(Planning planning, SitePath path, Matrix matrix) {
    return matrix.subjects().size() < 2
        ? List.of()
        : List.of(
            NavLink.of(
                planning.phrases().say("matrix.any"), planning.map().sideBySide(matrix).from(path)),
            NavLink.of(planning.phrases().say("compare.all"), SiteMap.COMPARE.from(path)));
  }

  private static List<NavLink> links(
      Planning planning, SitePath path, Matrix matrix, Selection view) {
    List<NavLink> links = new ArrayList<>();
    if (view.subjects().size() > 1) {
      links.add(
          NavLink.of(
              planning.phrases().say("matrix.pairs"),
              SiteMap.COMPARE.from(path, new Anchor(matrix.id() + "--" + view.id()))));
    }
    planning
        .find()
        .deckOf(matrix, view.id())
        .ifPresent(
            d ->
                links.add(
                    NavLink.of(
                        planning.phrases().say("count.cards", d.cards().size()),
                        planning.map().deck(d).from(path))));
    return links;
  }
}
