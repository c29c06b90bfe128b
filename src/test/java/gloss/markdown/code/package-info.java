@NullMarked
package gloss.markdown.code;

import org.jspecify.annotations.NullMarked;
