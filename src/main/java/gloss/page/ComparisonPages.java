package gloss.page;

import gloss.asset.ScriptUse;
import gloss.matrix.Matrix;
import gloss.matrix.Pairs;
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
      Pairings pairings = planning.pairings(matrix);
      for (int i = 0; i < pairings.all().size(); i++) {
        pages.add(page(planning, matrix, pairings, i));
      }
    }
    return pages;
  }

  private Page page(Planning planning, Matrix matrix, Pairings pairings, int number) {
    Pairs.Pair pair = pairings.all().get(number);
    SitePath path = planning.map().comparison(matrix, pair.first(), pair.second());
    String title = pairings.title(pair);
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                title,
                planning.phrases().say("comparison.about", title),
                "compare",
                ScriptUse.READING,
                List.of(
                    NavLink.of(planning.phrases().say("nav.compare"), SiteMap.COMPARE.from(path)),
                    NavLink.of(matrix.title(), planning.map().matrix(matrix).from(path))));
    return new Page(
        this,
        path,
        new Heads(planning).withTables(head, path),
        () -> new Comparisons(planning, path, matrix, pairings).view(number));
  }
}
