package gloss.page;

import gloss.asset.ScriptUse;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The search page; the data that its script searches are a file of their own. */
final class SearchPages implements PageKind {
  @Override
  public String name() {
    return "search";
  }

  @Override
  public List<Page> plan(Planning planning) {
    SitePath path = SiteMap.SEARCH;
    Heads heads = new Heads(planning);
    List<NavLink> indexes =
        heads.navigation(path, "search").stream()
            .filter(e -> !e.section().equals("search"))
            .map(e -> NavLink.of(e.label(), e.href()))
            .toList();
    if (indexes.isEmpty()) {
      return List.of();
    }
    Head head = heads.of(this, path, "Search", "", "search", ScriptUse.SEARCH, List.of());
    return List.of(new Page(this, path, withData(head, planning, path), new SearchView(indexes)));
  }

  /** The data come before the script that reads them. */
  private static Head withData(Head head, Planning planning, SitePath path) {
    List<Href> scripts = new ArrayList<>(head.scripts());
    scripts.add(1, planning.searchScript().path().from(path));
    return head.withScripts(scripts);
  }
}
