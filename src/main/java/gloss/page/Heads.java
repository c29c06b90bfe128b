package gloss.page;

import gloss.asset.ScriptUse;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.study.Study;
import gloss.text.Clipped;
import java.util.ArrayList;
import java.util.List;

/** Fills the head of a page: styles, scripts, the way back, and the navigation. */
final class Heads {
  private static final int LONGEST_DESCRIPTION = 160;

  private final Planning planning;

  Heads(Planning planning) {
    this.planning = planning;
  }

  /**
   * The head of a page below the home page.
   *
   * @param section which entry of the navigation the page belongs to; empty for none
   * @param use what its script is for
   * @param trail the pages between the home page and this one
   */
  Head of(
      PageKind kind,
      SitePath page,
      String title,
      String description,
      String section,
      ScriptUse use,
      List<NavLink> trail) {
    Frame frame =
        planning.frames().computeIfAbsent(key(page, section, use), k -> frame(page, section, use));
    List<NavLink> breadcrumbs = new ArrayList<>();
    if (!page.equals(SiteMap.HOME)) {
      breadcrumbs.add(frame.up());
    }
    breadcrumbs.addAll(trail);
    return new Head(
        title,
        shortened(description),
        kind.name(),
        FullAddress.of(planning.study().config()).of(page),
        frame.up().href(),
        frame.styles(),
        List.of(),
        frame.scripts(),
        breadcrumbs,
        frame.navigation(),
        frame.around());
  }

  /** The same for a page that shows a table of a matrix, or cells of one with their age. */
  Head withTables(Head head, SitePath page) {
    List<Href> scripts = new ArrayList<>(head.scripts());
    scripts.add(planning.assets().script(ScriptUse.MATRIX).from(page));
    return head.withStyle(planning.assets().matrixStyle().from(page)).withScripts(scripts);
  }

  /** The head of a page that does not know where it is shown: its style stands in it. */
  Head alone(PageKind kind, String title, Href home) {
    return new Head(
        title,
        "",
        kind.name(),
        "",
        home,
        List.of(),
        List.of(OwnStyle.of(planning.assets().frame())),
        List.of(),
        List.of(),
        List.of(),
        Around.nothing(planning));
  }

  /**
   * What the heads of a section's pages in one folder share. A large site has tens of thousands of
   * pages in some hundred folders.
   */
  record Frame(
      NavLink up,
      List<Href> styles,
      List<Href> scripts,
      List<NavEntry> navigation,
      Around around) {}

  private Frame frame(SitePath page, String section, ScriptUse use) {
    return new Frame(
        NavLink.of(planning.phrases().say("nav.home"), SiteMap.HOME.from(page)),
        List.of(planning.assets().style().from(page)),
        scripts(page, use),
        List.copyOf(navigation(page, section)),
        Around.of(planning, page));
  }

  private static String key(SitePath page, String section, ScriptUse use) {
    String path = page.value();
    return path.substring(0, path.lastIndexOf('/') + 1) + "\n" + section + "\n" + use;
  }

  private List<Href> scripts(SitePath page, ScriptUse use) {
    return List.of(
        planning.assets().script(ScriptUse.THEME).from(page),
        planning.assets().script(use).from(page));
  }

  List<NavEntry> navigation(SitePath page, String section) {
    Study study = planning.study();
    List<NavEntry> entries = new ArrayList<>();
    if (!study.notes().isEmpty()) {
      entries.add(entry("notes", SiteMap.NOTES, page, section));
    }
    if (!study.glossary().terms().isEmpty()) {
      entries.add(entry("glossary", SiteMap.TERMS, page, section));
    }
    if (!study.matrices().isEmpty()) {
      entries.add(entry("compare", SiteMap.COMPARE, page, section));
    }
    if (!study.decks().isEmpty()) {
      entries.add(entry("cards", SiteMap.DECKS, page, section));
    }
    if (!entries.isEmpty()) {
      entries.add(entry("search", SiteMap.SEARCH, page, section));
    }
    return entries;
  }

  private NavEntry entry(String name, SitePath target, SitePath page, String section) {
    String label = planning.phrases().say("nav." + name);
    return new NavEntry(name, label, target.from(page), name.equals(section));
  }

  /** At most 160 characters, cut between words. */
  static String shortened(String text) {
    return Clipped.to(LONGEST_DESCRIPTION, text);
  }
}
