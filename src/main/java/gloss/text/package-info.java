/**
 * Finished text: what may be printed as it stands, and how words are told apart.
 *
 * <p>Start with {@link gloss.text.Html}, the only type that templates print without escaping.
 */
@NullMarked
package gloss.text;

import org.jspecify.annotations.NullMarked;
