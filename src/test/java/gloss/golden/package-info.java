/**
 * Tests that build whole vaults: what a site looks like ({@link gloss.golden.GoldenSiteTest}), what
 * holds for every vault ({@link gloss.golden.InvariantsTest}), and what happens to bad input.
 * {@link gloss.golden.Vaults} makes a vault from one string for tests elsewhere.
 */
@NullMarked
package gloss.golden;

import org.jspecify.annotations.NullMarked;
