package gloss.page;

import gloss.path.Href;
import gloss.path.SitePath;
import java.util.List;

/**
 * The file that one opens in a study pack. It lies beside the folder of the site, so it is no page
 * of the site, and carries its style in itself.
 */
public final class StartPages implements PageKind {
  /** With a name that stands out in a folder. */
  private static final SitePath PLACE = new SitePath("Start here.html");

  @Override
  public String name() {
    return "start";
  }

  @Override
  public boolean isListed() {
    return false;
  }

  /** None: a site has its home page. */
  @Override
  public List<Page> plan(Planning planning) {
    return List.of();
  }

  /**
   * The page.
   *
   * @param folder in which the site lies, beside the page
   */
  public static Page page(Planning planning, String folder) {
    StartPages kind = new StartPages();
    Href home = new SitePath(folder + "/" + SiteMap.HOME).from(PLACE);
    String title = planning.study().config().title();
    Head head = new Heads(planning).alone(kind, title, home);
    return new Page(kind, PLACE, head, new StartView(title, folder, home));
  }
}
