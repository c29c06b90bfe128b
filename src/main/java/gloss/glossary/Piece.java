package gloss.glossary;

import gloss.markdown.SourceRange;
import java.util.List;

/**
 * A piece of a note that bears a name and could be compared with its neighbours: an item, a
 * heading, a paragraph in bold with what stands below it.
 *
 * @param name plain text
 * @param place all of it
 * @param said what it says without its name; empty if that is nothing, or more than one block
 * @param leads the bold leads directly below it
 */
record Piece(String name, SourceRange place, SourceRange said, List<BoldLead> leads) {
  Piece {
    leads = List.copyOf(leads);
  }
}
