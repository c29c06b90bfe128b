/**
 * Holds the guide, the vault in {@code src/docs/guide}, to what Gloss does: it builds without a
 * problem, its examples are run, its commands exist, and nothing that Gloss knows is left out.
 *
 * <p>Start with {@link gloss.guide.GuideExamplesTest}; {@code src/test/README.md} has the claims
 * that examples make.
 */
@NullMarked
package gloss.guide;

import org.jspecify.annotations.NullMarked;
