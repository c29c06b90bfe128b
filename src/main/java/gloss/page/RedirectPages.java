package gloss.page;

import gloss.asset.ScriptUse;
import java.util.List;

/** A small page at each old address that sends its visitors on: Pages has no redirects. */
final class RedirectPages implements PageKind {
  @Override
  public String name() {
    return "redirect";
  }

  @Override
  public List<Page> plan(Planning planning) {
    return planning.map().redirects().stream().map(r -> page(planning, r)).toList();
  }

  private Page page(Planning planning, SiteMap.Redirect redirect) {
    Head head =
        new Heads(planning)
            .of(this, redirect.from(), redirect.title(), "", "", ScriptUse.READING, List.of());
    NavLink target = NavLink.of(redirect.title(), redirect.to().from(redirect.from()));
    return new Page(this, redirect.from(), head, new RedirectView(target));
  }
}
