package gloss.page;

import gloss.asset.ScriptUse;
import gloss.path.SitePath;
import java.util.List;

/** How to read the site without a network, and how much of it a browser keeps. */
public final class OfflinePages implements PageKind {
  /** The list of the site's files, which the page's script and the worker read. */
  public static final SitePath FILES = new SitePath("offline.json");

  @Override
  public String name() {
    return "offline";
  }

  @Override
  public boolean isListed() {
    return false;
  }

  @Override
  public List<Page> plan(Planning planning) {
    SitePath path = SiteMap.OFFLINE;
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                planning.phrases().say("layout.offline"),
                planning.phrases().say("offline.about"),
                "",
                ScriptUse.OFFLINE,
                List.of());
    List<NavLink> print =
        AllNotesPages.isPossible(planning.study())
            ? List.of(NavLink.of(planning.phrases().say("layout.print"), SiteMap.PRINT.from(path)))
            : List.of();
    boolean tooMany = AllNotesPages.isTooLong(planning.study());
    return List.of(new Page(this, path, head, new OfflineView(print, tooMany)));
  }

  /**
   * What has to be kept so that this page and the first that is read can be shown without a
   * network; the last is the script of the notice.
   */
  public static List<SitePath> needed(Planning planning) {
    return List.of(
        SiteMap.OFFLINE,
        planning.assets().style(),
        planning.assets().script(ScriptUse.THEME),
        planning.assets().script(ScriptUse.OFFLINE),
        planning.assets().script(ScriptUse.READING),
        planning.assets().script(ScriptUse.NOTICE));
  }
}
