package gloss.page;

import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/**
 * The page for addresses that lead nowhere. It is shown under any address, so its links are full
 * ones; without the site's address it has none.
 */
final class NotFoundPages implements PageKind {
  @Override
  public String name() {
    return "not-found";
  }

  @Override
  public List<Page> plan(Planning planning) {
    String address = planning.study().config().address();
    List<NavLink> links = new ArrayList<>();
    if (!address.isEmpty()) {
      links.add(NavLink.of("Home", full(address, SiteMap.HOME)));
      for (NavEntry entry : new Heads(planning).navigation(SiteMap.HOME, "")) {
        links.add(NavLink.of(entry.label(), full(address, new SitePath(entry.href().value()))));
      }
    }
    Head head =
        new Head(
            "Page not found",
            "",
            name(),
            "",
            address.isEmpty() ? new Href("") : full(address, SiteMap.HOME),
            address.isEmpty() ? List.of() : List.of(full(address, planning.assets().style())),
            List.of(),
            List.of(),
            List.of());
    return List.of(new Page(this, SiteMap.NOT_FOUND, head, new NotFoundView(links)));
  }

  private static Href full(String address, SitePath path) {
    return new Href(address + (address.endsWith("/") ? "" : "/") + path.from(SiteMap.HOME));
  }
}
