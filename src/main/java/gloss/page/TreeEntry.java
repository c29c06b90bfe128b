package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * A folder or a label in a list that nests.
 *
 * @param count such as "14 notes"
 * @param below what is in it; may be empty
 */
public record TreeEntry(String label, Href href, String count, List<TreeEntry> below) {

  public TreeEntry {
    below = List.copyOf(below);
  }
}
