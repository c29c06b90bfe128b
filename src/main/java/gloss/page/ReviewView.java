package gloss.page;

import java.util.List;

/**
 * The practice page. What is seen on it is made by its script out of card data.
 *
 * @param decks for readers without scripts: the deck of all cards
 * @param all the list of decks
 */
public record ReviewView(List<DeckEntry> decks, NavLink all) {
  public ReviewView {
    decks = List.copyOf(decks);
  }
}
