package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * A matrix in a list, with a small picture of its first view.
 *
 * @param about a sentence or two; may be empty
 * @param facts such as "12 subjects" and "11 layers"
 * @param views links to its tables
 * @param picture its first view: none or one
 */
public record MatrixEntry(
    String title,
    Href href,
    String about,
    List<String> facts,
    List<NavLink> views,
    List<DrawingView> picture) {
  public MatrixEntry {
    facts = List.copyOf(facts);
    views = List.copyOf(views);
    picture = List.copyOf(picture);
  }
}
