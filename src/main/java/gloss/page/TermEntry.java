package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * A term in a list.
 *
 * @param aliases other names; may be empty
 * @param definition one line of plain text; empty if nothing is known but the name
 */
public record TermEntry(String name, Href href, List<String> aliases, String definition) {
  public TermEntry {
    aliases = List.copyOf(aliases);
  }
}
