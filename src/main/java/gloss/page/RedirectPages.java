package gloss.page;

import gloss.asset.ScriptUse;
import gloss.matrix.Matrix;
import gloss.matrix.Pairs;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A small page at each address that sends its visitors on, since plain files have no redirects: old
 * addresses, and each pair of subjects the other way round. So a link to a pair holds whatever the
 * order of the columns, and leads to the move that it names.
 */
final class RedirectPages implements PageKind {
  @Override
  public String name() {
    return "redirect";
  }

  @Override
  public boolean isListed() {
    return false;
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<Page> pages = new ArrayList<>();
    for (SiteMap.Redirect old : planning.map().redirects()) {
      Href href = old.to().from(old.from());
      pages.add(page(planning, old.from(), "", NavLink.of(old.title(), href)));
    }
    for (Matrix matrix : planning.study().matrices()) {
      turned(planning, matrix, pages);
    }
    return pages;
  }

  private void turned(Planning planning, Matrix matrix, List<Page> pages) {
    Pairings pairings = planning.pairings(matrix);
    Set<SitePath> taken = new HashSet<>();
    for (Pairs.Pair pair : pairings.all()) {
      taken.add(planning.map().comparison(matrix, pair.first(), pair.second()));
    }
    for (Pairs.Pair pair : pairings.all()) {
      SitePath from = planning.map().comparison(matrix, pair.second(), pair.first());
      if (taken.add(from)) {
        String title = pairings.direction(pair.second(), pair.first());
        Href href = pairings.href(from, pair, pair.second());
        pages.add(page(planning, from, "compare", NavLink.of(title, href)));
      }
    }
  }

  private Page page(Planning planning, SitePath from, String section, NavLink target) {
    Head head =
        new Heads(planning)
            .of(this, from, target.label(), "", section, ScriptUse.READING, List.of());
    return new Page(this, from, head, new RedirectView(target));
  }
}
