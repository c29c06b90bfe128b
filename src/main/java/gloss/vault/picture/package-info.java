/**
 * Pictures without what their camera noted: where and when, by whom and with what.
 *
 * <p>Start with {@link gloss.vault.picture.CleanPicture}; there is one class for each format.
 */
@NullMarked
package gloss.vault.picture;

import org.jspecify.annotations.NullMarked;
