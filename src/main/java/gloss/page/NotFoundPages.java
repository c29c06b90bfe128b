package gloss.page;

import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/**
 * The page for addresses that lead nowhere. It is shown under any address, at any depth: its links
 * are full ones, and its style stands in it.
 */
final class NotFoundPages implements PageKind {
  /**
   * The way home of a site that does not know its address: the root of the host. GitHub Pages,
   * which puts sites below a path, tells the address at each build; sites elsewhere mostly have a
   * host of their own, and so has the preview. A relative link would lead home from the root only.
   */
  private static final Href ROOT = new Href("/");

  @Override
  public String name() {
    return "not-found";
  }

  @Override
  public boolean isListed() {
    return false;
  }

  @Override
  public List<Page> plan(Planning planning) {
    FullAddress address = FullAddress.of(planning.study().config());
    Href home = address.isKnown() ? full(address, SiteMap.HOME) : ROOT;
    List<NavLink> links =
        new ArrayList<>(List.of(NavLink.of(planning.phrases().say("nav.home"), home)));
    if (address.isKnown()) {
      for (NavEntry entry : new Heads(planning).navigation(SiteMap.HOME, "")) {
        links.add(NavLink.of(entry.label(), full(address, new SitePath(entry.href().value()))));
      }
    }
    Head head = new Heads(planning).alone(this, planning.phrases().say("lost.title"), home);
    return List.of(new Page(this, SiteMap.NOT_FOUND, head, new NotFoundView(links)));
  }

  /** With the name of each file, so that it also works where a folder's address shows none. */
  private static Href full(FullAddress address, SitePath path) {
    return new Href(address.root() + path.from(SiteMap.HOME));
  }
}
