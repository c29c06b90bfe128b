/**
 * How well terms are found and linked, measured on notes that were labelled by hand: {@code
 * src/test/labelled}. Read {@link gloss.labelled.LabelledTest} first.
 */
@NullMarked
package gloss.labelled;

import org.jspecify.annotations.NullMarked;
