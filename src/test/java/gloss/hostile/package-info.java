/**
 * Notes that want a program to hang or to break: named, of any size.
 *
 * <p>Start with {@link gloss.hostile.HostileInput}.
 */
@NullMarked
package gloss.hostile;

import org.jspecify.annotations.NullMarked;
