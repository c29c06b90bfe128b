/**
 * {@code %%not to be seen%%}, in a line or over many.
 *
 * <p>Start with {@link gloss.markdown.comment.CommentSyntax}.
 */
@NullMarked
package gloss.markdown.comment;

import org.jspecify.annotations.NullMarked;
