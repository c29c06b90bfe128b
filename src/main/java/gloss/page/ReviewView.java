package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * The practice page. What is seen on it is made by its script out of card data.
 *
 * @param decks for readers without scripts: the deck of all cards
 * @param all the list of decks
 * @param exam the script that comes when an exam is asked for
 */
public record ReviewView(List<DeckEntry> decks, NavLink all, Href exam) {
  public ReviewView {
    decks = List.copyOf(decks);
  }
}
