/**
 * What can be found, of every kind: titles, terms, headings, subjects and cells.
 *
 * <p>Start with {@link gloss.search.SearchIndex}.
 */
@NullMarked
package gloss.search;

import org.jspecify.annotations.NullMarked;
