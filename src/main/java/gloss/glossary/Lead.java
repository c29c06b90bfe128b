package gloss.glossary;

import gloss.note.Passage;
import gloss.problem.Location;
import java.util.List;

/**
 * A bold lead with a text that is true under its heading only (rule J): no term, but worth a card.
 *
 * @param label the lead as plain text
 * @param trail titles of the headings above it, outermost first
 * @param text what is said of it
 * @param plain the same as plain text
 */
public record Lead(
    String label, List<String> trail, Passage text, String plain, Location location) {
  public Lead {
    trail = List.copyOf(trail);
  }
}
