package gloss.page;

import gloss.path.Href;

/**
 * A link with its text. Where a page may have such a link or not, its view holds a list of none or
 * one.
 *
 * @param current whether it leads to the page or section that is shown
 */
public record NavLink(String label, Href href, boolean current) {
  /** A link to somewhere else. */
  public static NavLink of(String label, Href href) {
    return new NavLink(label, href, false);
  }
}
