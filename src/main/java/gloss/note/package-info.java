/**
 * Parse: a file becomes a note with sections, tags and dates, and links find their targets.
 *
 * <p>Start with {@link gloss.note.Note}.
 */
@NullMarked
package gloss.note;

import org.jspecify.annotations.NullMarked;
