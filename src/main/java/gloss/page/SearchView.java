package gloss.page;

import java.util.List;

/**
 * The search page. The data are scripts, named in the head.
 *
 * @param indexes where to look without scripts: all notes, all terms and so on
 */
public record SearchView(List<NavLink> indexes) {
  public SearchView {
    indexes = List.copyOf(indexes);
  }
}
