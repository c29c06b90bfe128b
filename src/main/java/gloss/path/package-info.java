/**
 * Places, each its own type, so that a path of the vault is never taken for one of the site.
 *
 * <p>Start with {@link gloss.path.SourcePath} (a file of the vault) and {@link gloss.path.SitePath}
 * (a file of the site); {@link gloss.path.Href} is what a page prints.
 */
@NullMarked
package gloss.path;

import org.jspecify.annotations.NullMarked;
