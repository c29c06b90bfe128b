package gloss.page;

import java.util.List;

/**
 * Suggested terms; one page of them if there are many.
 *
 * @param count of all, such as "7 suggested terms"
 * @param entries those of this page, the surest first
 * @param pages links to all pages of them; empty if there is only this one
 */
public record SuggestedView(String count, List<Entry> entries, List<NavLink> pages) {
  public SuggestedView {
    entries = List.copyOf(entries);
    pages = List.copyOf(pages);
  }

  /**
   * A suggested term.
   *
   * @param aliases other names; may be empty
   * @param text what the note says of it, one line
   * @param sources where it says so: none or one
   * @param found what made it one, in words
   * @param confidence such as "62 %"
   * @param accepted the line of {@code terms.yml} that makes it a term
   * @param dropped the line of {@code terms.yml} that ends the suggestion
   */
  public record Entry(
      String name,
      List<String> aliases,
      String text,
      List<SourceView> sources,
      String found,
      String confidence,
      String accepted,
      String dropped) {
    public Entry {
      aliases = List.copyOf(aliases);
      sources = List.copyOf(sources);
    }
  }
}
