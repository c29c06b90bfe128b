package gloss.note;

import gloss.markdown.SourceRange;
import java.util.List;

/**
 * What stands between a heading and the next heading of any rank.
 *
 * @param level 1 to 6; 0 for what stands before the first heading
 * @param title plain text of the heading; empty for level 0
 * @param anchor the heading's id in the note; empty for level 0
 * @param heading the heading itself; empty range for level 0
 * @param body what stands under it, up to the next heading of any rank
 * @param whole from the heading to the next heading of the same or a higher rank
 * @param shown whether pages show the heading: not if nothing stands under it
 * @param trail titles of the headings above it, outermost first, its own left out
 */
public record Section(
    int level,
    String title,
    String anchor,
    SourceRange heading,
    SourceRange body,
    SourceRange whole,
    boolean shown,
    List<String> trail) {
  public Section {
    trail = List.copyOf(trail);
  }
}
