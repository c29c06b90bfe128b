package gloss.page;

import gloss.path.Anchor;
import java.util.List;

/**
 * The glossary; one page of it if there are many terms.
 *
 * @param count such as "32 terms"
 * @param suggested the page of suggested terms: none or one link
 * @param letters links to all letters, on this page and others
 * @param groups the letters of this page
 * @param pages links to all pages of the glossary; empty if there is only this one
 */
public record TermIndexView(
    String count,
    List<NavLink> suggested,
    List<NavLink> letters,
    List<LetterView> groups,
    List<NavLink> pages) {
  public TermIndexView {
    suggested = List.copyOf(suggested);
    letters = List.copyOf(letters);
    groups = List.copyOf(groups);
    pages = List.copyOf(pages);
  }

  /**
   * A letter with its terms.
   *
   * @param anchor its place on the page
   * @param letter such as "A"
   */
  public record LetterView(Anchor anchor, String letter, List<TermEntry> terms) {
    public LetterView {
      terms = List.copyOf(terms);
    }
  }
}
