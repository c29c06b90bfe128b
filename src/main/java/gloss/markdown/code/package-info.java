/**
 * Code is told apart into words of few kinds, for its colours. Its text is never changed.
 *
 * <p>Start with {@link gloss.markdown.code.CodeColours}.
 */
@NullMarked
package gloss.markdown.code;

import org.jspecify.annotations.NullMarked;
