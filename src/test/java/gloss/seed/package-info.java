/**
 * What a reader sees of a note that is written with the habits of the notes that Gloss was made
 * for. Read {@link gloss.seed.HabitsTest} first.
 */
@NullMarked
package gloss.seed;

import org.jspecify.annotations.NullMarked;
