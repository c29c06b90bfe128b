package gloss.page;

import gloss.path.Href;

/**
 * A deck in a list.
 *
 * @param name as the practice page calls it
 * @param count such as "12 cards"
 */
public record DeckEntry(String name, String title, Href href, String count) {}
