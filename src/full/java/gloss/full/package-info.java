/**
 * Judges the sample site as a reader's browser does: validity, links, accessibility, behaviour,
 * weight. Runs in the profile {@code full} only, for its libraries are large. Start reading at
 * {@link gloss.full.SampleSite}, then any test; {@link gloss.full.Screenshots} makes pictures to
 * look at. What tools cannot see of WCAG 2.2 is tested row by row:
 *
 * <table>
 * <caption>Rules that no tool checks, and their tests</caption>
 * <tr><th>Rule<th>Test
 * <tr><td>1.3.1 each cell has its headers; headings, landmarks<td>{@link gloss.full.StructureTest}
 * <tr><td>1.4.4, 1.4.10 zoom and reflow, 1.4.12 spacing<td>{@link gloss.full.ReflowTest}
 * <tr><td>1.4.11 contrast of shapes and controls<td>{@code gloss.asset.PaletteTest}
 * <tr><td>1.4.13 what shows on hover, focus or touch<td>{@link gloss.full.TermPreviewTest}, {@link
 *     gloss.full.TermPreviewLooksTest}
 * <tr><td>2.1.2 no trap, 2.4.7 and 2.4.11 the focus is seen<td>{@link gloss.full.FocusTest}
 * <tr><td>2.5.8 targets<td>{@link gloss.full.TargetsTest}
 * <tr><td>4.1.3 news<td>{@link gloss.full.SearchTest}, {@link
 *     gloss.full.PracticeTest}
 * <tr><td>motion, forced colours, contrast<td>{@link gloss.full.CalmTest}
 * </table>
 */
@NullMarked
package gloss.full;

import org.jspecify.annotations.NullMarked;
