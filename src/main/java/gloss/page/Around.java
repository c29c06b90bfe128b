package gloss.page;

import gloss.asset.Icons;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.List;

/**
 * What stands around every page of a site, with addresses for one of them.
 *
 * @param icon the site's sign for the tabs of browsers
 * @param feed the feed of changes; an empty address if there is none
 * @param footer what else there is: reading offline, all notes for paper
 */
public record Around(Href icon, Href feed, List<NavLink> footer) {
  public Around {
    footer = List.copyOf(footer);
  }

  static Around of(Planning planning, SitePath page) {
    return new Around(
        icon(planning, page),
        Feed.isPossible(planning.study()) ? SiteMap.FEED.from(page) : new Href(""),
        footer(planning, page));
  }

  /** For a page that has no links, since it does not know where it is shown. */
  static Around nothing(Planning planning) {
    return new Around(
        planning.assets().icons().inAddress().orElse(new Href("data:,")), new Href(""), List.of());
  }

  private static Href icon(Planning planning, SitePath page) {
    return planning.assets().icons().inAddress().orElse(Icons.place("icon.svg").from(page));
  }

  private static List<NavLink> footer(Planning planning, SitePath page) {
    NavLink offline =
        NavLink.of(planning.phrases().say("layout.offline"), SiteMap.OFFLINE.from(page));
    return AllNotesPages.isPossible(planning.study())
        ? List.of(
            offline, NavLink.of(planning.phrases().say("layout.print"), SiteMap.PRINT.from(page)))
        : List.of(offline);
  }
}
