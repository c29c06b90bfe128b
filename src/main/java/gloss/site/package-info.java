/**
 * Check and write: finished files, held against each other, then published without a gap.
 *
 * <p>Start with {@link gloss.site.SiteFile}. {@link gloss.site.SiteChecker} holds the files against
 * each other; {@link gloss.site.SiteWriter} tells the story of publishing them, with {@code
 * Changes} (what differs), {@code Journal} (what was decided) and {@code Publication} (the moves).
 * Whatever changes the disk goes through {@code Disk}, so that tests can fail at every step.
 */
@NullMarked
package gloss.site;

import org.jspecify.annotations.NullMarked;
