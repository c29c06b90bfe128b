/**
 * What is wrong, as values: a permanent name, a place, a sentence and a way out.
 *
 * <p>Start with {@link gloss.problem.Problem}; {@link gloss.problem.ProblemKind} owns all wording.
 */
@NullMarked
package gloss.problem;

import org.jspecify.annotations.NullMarked;
