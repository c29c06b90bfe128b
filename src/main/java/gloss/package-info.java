/**
 * The program itself: {@link gloss.Build} names the stages of a build in order, {@link gloss.Main}
 * is the command line. Read this package first; nothing imports it.
 */
@NullMarked
package gloss;

import org.jspecify.annotations.NullMarked;
