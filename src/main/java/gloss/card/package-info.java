/**
 * Flashcards, made from definitions, from the matrix and from what notes hold.
 *
 * <p>Start with {@link gloss.card.Card}; {@link gloss.card.DeckBuilder} makes them.
 */
@NullMarked
package gloss.card;

import org.jspecify.annotations.NullMarked;
