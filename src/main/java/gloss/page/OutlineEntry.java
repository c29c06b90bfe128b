package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * A heading in the outline of a note.
 *
 * @param children the headings below it; may be empty
 */
public record OutlineEntry(String title, Href href, List<OutlineEntry> children) {
  public OutlineEntry {
    children = List.copyOf(children);
  }
}
