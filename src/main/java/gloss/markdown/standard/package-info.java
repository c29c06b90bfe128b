/**
 * CommonMark where the parser library reads it otherwise, or takes time by the square of a text's
 * length.
 *
 * <p>Start with {@link gloss.markdown.standard.StandardSyntax}.
 */
@NullMarked
package gloss.markdown.standard;

import org.jspecify.annotations.NullMarked;
