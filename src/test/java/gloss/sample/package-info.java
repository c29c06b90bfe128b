/** Holds that the project's own notes say what they are meant to teach. */
@NullMarked
package gloss.sample;

import org.jspecify.annotations.NullMarked;
