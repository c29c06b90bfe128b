package gloss.page;

import gloss.path.Href;
import java.util.List;
import java.util.stream.Stream;

/**
 * A deck: readable as a list, and with scripts one card at a time.
 *
 * @param title the deck
 * @param count such as "20 cards"
 * @param origins the note or matrix that it belongs to: none or one
 * @param downloads files with all cards of the deck, for other programs
 * @param paper the page with the cards of this one, to be cut out
 * @param practise the page on which this deck is practised
 * @param cards in reading order
 * @param pages links to all pages of the deck; empty if there is only this one
 */
public record DeckView(
    String title,
    String count,
    List<NavLink> origins,
    List<NavLink> downloads,
    NavLink paper,
    Href practise,
    List<CardView> cards,
    List<NavLink> pages)
    implements ShowsTexts {
  public DeckView {
    origins = List.copyOf(origins);
    downloads = List.copyOf(downloads);
    cards = List.copyOf(cards);
    pages = List.copyOf(pages);
  }

  @Override
  public Stream<BodyView> texts() {
    return cards.stream().flatMap(CardView::texts);
  }
}
