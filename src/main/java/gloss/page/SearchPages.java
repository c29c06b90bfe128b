package gloss.page;

import gloss.asset.ScriptUse;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The search as a page of its own, whose address holds the words that are looked for. */
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
    Head head =
        heads.of(
            this,
            path,
            planning.phrases().say("search.title"),
            planning.phrases().say("search.hint"),
            "search",
            ScriptUse.READING,
            List.of());
    List<Href> scripts = new ArrayList<>(head.scripts());
    scripts.add(planning.assets().script(ScriptUse.SEARCH).from(path));
    Head full = head.withStyle(planning.assets().searchStyle().from(path)).withScripts(scripts);
    return List.of(new Page(this, path, full, new SearchView(indexes)));
  }
}
