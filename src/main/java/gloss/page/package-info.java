/**
 * Plan: one class per kind of page decides addresses and fills the record that a template sees.
 *
 * <p>Start with {@link gloss.page.Page} and {@link gloss.page.PageKind}; {@link
 * gloss.page.PageKinds} lists all kinds.
 */
@NullMarked
package gloss.page;

import org.jspecify.annotations.NullMarked;
