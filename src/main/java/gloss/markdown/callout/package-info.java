/**
 * {@code > [!tip] title}: a quote with a type and a title, that may fold.
 *
 * <p>Start with {@link gloss.markdown.callout.CalloutSyntax}.
 */
@NullMarked
package gloss.markdown.callout;

import org.jspecify.annotations.NullMarked;
