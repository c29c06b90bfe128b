package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * A note in a list.
 *
 * @param summary one sentence; may be empty
 * @param date of the note
 * @param facts short facts such as "6 terms" and "9 cards"; may be empty
 * @param tags without hash signs, each a link to its notes
 */
public record NoteEntry(
    String title,
    Href href,
    String summary,
    DateView date,
    List<String> facts,
    List<NavLink> tags) {
  public NoteEntry {
    facts = List.copyOf(facts);
    tags = List.copyOf(tags);
  }
}
