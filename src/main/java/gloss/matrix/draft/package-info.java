/**
 * Drafts a matrix from what a note says about who looks after what.
 *
 * <p>Start with {@link gloss.matrix.draft.MatrixDraft}, the value; {@link
 * gloss.matrix.draft.DraftBuilder} makes it, {@link gloss.matrix.draft.DraftText} writes it. What a
 * note leaves open stays open: nothing here guesses.
 */
@NullMarked
package gloss.matrix.draft;

import org.jspecify.annotations.NullMarked;
