/**
 * Other shapes of the same study: tables, lines and files that other programs read.
 *
 * <p>Start with {@link gloss.export.MatrixCsv}.
 */
@NullMarked
package gloss.export;

import org.jspecify.annotations.NullMarked;
