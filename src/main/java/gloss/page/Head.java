package gloss.page;

import gloss.path.Href;
import java.util.ArrayList;
import java.util.List;

/**
 * What the layout needs to know about a page.
 *
 * @param title of the page, without the site's title; equal to the site's title on the home page
 * @param description one sentence, may be empty
 * @param kind the page kind's name, for styles
 * @param canonical the full address; empty if the site's address is unknown
 * @param home link to the home page; an empty address on a page that can have no links
 * @param styles style sheets, in order
 * @param ownStyles those that stand in the page itself, in order
 * @param scripts classic scripts, in order, all deferred but the first (the theme switch)
 * @param breadcrumbs from the home page down to the parent; empty on the home page
 * @param navigation the entries that have content, in their order
 * @param around what stands around every page
 */
public record Head(
    String title,
    String description,
    String kind,
    String canonical,
    Href home,
    List<Href> styles,
    List<OwnStyle> ownStyles,
    List<Href> scripts,
    List<NavLink> breadcrumbs,
    List<NavEntry> navigation,
    Around around) {
  public Head {
    ownStyles = List.copyOf(ownStyles);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    breadcrumbs = List.copyOf(breadcrumbs);
    navigation = List.copyOf(navigation);
  }

  /** The same with one other style sheet, and without scripts. */
  Head styledBy(Href style) {
    return with(List.of(style), List.of(), List.of());
  }

  /** The same with one style sheet more. */
  Head withStyle(Href style) {
    return with(more(styles, style), ownStyles, scripts);
  }

  /** The same with a style in the page itself, or the leave to have some. */
  Head withOwnStyle(OwnStyle style) {
    return with(styles, more(ownStyles, style), scripts);
  }

  /** The same with other scripts. */
  Head withScripts(List<Href> others) {
    return with(styles, ownStyles, others);
  }

  private Head with(List<Href> sheets, List<OwnStyle> own, List<Href> deferred) {
    return new Head(
        title,
        description,
        kind,
        canonical,
        home,
        sheets,
        own,
        deferred,
        breadcrumbs,
        navigation,
        around);
  }

  private static <T> List<T> more(List<T> some, T last) {
    List<T> all = new ArrayList<>(some);
    all.add(last);
    return all;
  }
}
