/**
 * {@code - [x] done}: items of lists with a state of any sign.
 *
 * <p>Start with {@link gloss.markdown.task.TaskSyntax}.
 */
@NullMarked
package gloss.markdown.task;

import org.jspecify.annotations.NullMarked;
