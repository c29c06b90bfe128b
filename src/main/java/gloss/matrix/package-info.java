/**
 * The responsibility matrix: who looks after which layer under which subject.
 *
 * <p>Start with {@link gloss.matrix.Matrix}; {@link gloss.matrix.MatrixReader} reads it, {@link
 * gloss.matrix.Comparison} and {@link gloss.matrix.DutyWords} say what it means.
 */
@NullMarked
package gloss.matrix;

import org.jspecify.annotations.NullMarked;
