/**
 * The words of the interface: which language a site speaks, and its phrases from {@code
 * templates/words}.
 *
 * <p>Start with {@link gloss.language.Phrases}. The only package that knows ICU.
 */
@NullMarked
package gloss.language;

import org.jspecify.annotations.NullMarked;
