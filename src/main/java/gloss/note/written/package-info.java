/**
 * The cards that authors write into their notes: {@code question::answer}, a line of {@code ?},
 * gaps in a text, {@code Q:} and {@code A:}, {@code #card}, {@code [!card]}.
 *
 * <p>Start with {@link gloss.note.written.CardReader}; a form is one class and one line there.
 */
@NullMarked
package gloss.note.written;

import org.jspecify.annotations.NullMarked;
