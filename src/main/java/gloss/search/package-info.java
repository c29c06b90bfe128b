/**
 * What can be found, of every kind: pieces, their words, and lists of them in shards.
 *
 * <p>Start with {@link gloss.search.SearchIndex}; {@link gloss.search.Pieces} says what is found.
 */
@NullMarked
package gloss.search;

import org.jspecify.annotations.NullMarked;
