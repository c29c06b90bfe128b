/**
 * All that is known, immutable: the only door from what is studied to what is shown.
 *
 * <p>Start with {@link gloss.study.Study}.
 */
@NullMarked
package gloss.study;

import org.jspecify.annotations.NullMarked;
