/**
 * Judges the sample site as a reader's browser does: validity, links, accessibility, behaviour,
 * weight. Runs in the profile {@code full} only, for its libraries are large. Start reading at
 * {@link gloss.full.SampleSite}, then any test; {@link gloss.full.Screenshots} makes pictures to
 * look at.
 */
@NullMarked
package gloss.full;

import org.jspecify.annotations.NullMarked;
