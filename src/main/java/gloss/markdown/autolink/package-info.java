/**
 * {@code https://example.org} in a text: a link without any markup.
 *
 * <p>Start with {@link gloss.markdown.autolink.AutolinkSyntax}.
 */
@NullMarked
package gloss.markdown.autolink;

import org.jspecify.annotations.NullMarked;
