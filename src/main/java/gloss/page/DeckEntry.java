package gloss.page;

import gloss.path.Href;

/**
 * A deck in a list.
 *
 * @param count such as "12 cards"
 */
public record DeckEntry(String title, Href href, String count) {}
