/**
 * {@code ^id} at the end of a block: a name that links may use.
 *
 * <p>Start with {@link gloss.markdown.blockid.BlockIdSyntax}.
 */
@NullMarked
package gloss.markdown.blockid;

import org.jspecify.annotations.NullMarked;
