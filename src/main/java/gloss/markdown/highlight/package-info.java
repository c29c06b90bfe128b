/**
 * {@code ==marked==}.
 *
 * <p>Start with {@link gloss.markdown.highlight.HighlightSyntax}.
 */
@NullMarked
package gloss.markdown.highlight;

import org.jspecify.annotations.NullMarked;
