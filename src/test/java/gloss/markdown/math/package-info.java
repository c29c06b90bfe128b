@NullMarked
package gloss.markdown.math;

import org.jspecify.annotations.NullMarked;
