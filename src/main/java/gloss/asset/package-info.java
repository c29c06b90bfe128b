/**
 * Styles and scripts of the site itself: found, joined and named.
 *
 * <p>Start with {@link gloss.asset.Assets}.
 */
@NullMarked
package gloss.asset;

import org.jspecify.annotations.NullMarked;
