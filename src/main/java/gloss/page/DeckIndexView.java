package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * All decks.
 *
 * @param count such as "96 cards in 8 decks"
 * @param practise the page on which cards are practised
 * @param shelves by what the decks belong to
 * @param pages links to all pages of the list; empty if there is only this one
 */
public record DeckIndexView(
    String count, Href practise, List<DeckShelf> shelves, List<NavLink> pages) {
  public DeckIndexView {
    shelves = List.copyOf(shelves);
    pages = List.copyOf(pages);
  }

  /**
   * Decks of one kind.
   *
   * @param title such as "From the notes"
   */
  public record DeckShelf(String title, List<DeckEntry> decks) {
    public DeckShelf {
      decks = List.copyOf(decks);
    }
  }
}
