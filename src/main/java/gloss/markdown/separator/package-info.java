/**
 * A line of only {@code ?} or {@code ??}, which parts the front of a card from its back.
 *
 * <p>Start with {@link gloss.markdown.separator.SeparatorSyntax}.
 */
@NullMarked
package gloss.markdown.separator;

import org.jspecify.annotations.NullMarked;
