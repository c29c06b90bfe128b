/**
 * Formulas in TeX: {@code $x$} in a line, <code>$$x$$</code> on lines of their own. They become
 * MathML when the site is built.
 *
 * <p>Start with {@link gloss.markdown.math.MathSyntax} for how they are found, and with {@link
 * gloss.markdown.math.Formulas} for what becomes of them.
 */
@NullMarked
package gloss.markdown.math;

import org.jspecify.annotations.NullMarked;
