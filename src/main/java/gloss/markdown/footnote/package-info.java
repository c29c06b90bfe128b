/**
 * {@code [^id]} with {@code [^id]: text} elsewhere, and {@code ^[text]}: footnotes.
 *
 * <p>Start with {@link gloss.markdown.footnote.FootnoteSyntax}.
 */
@NullMarked
package gloss.markdown.footnote;

import org.jspecify.annotations.NullMarked;
