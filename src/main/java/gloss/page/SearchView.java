package gloss.page;

import java.util.List;

/**
 * The search page.
 *
 * @param indexes where to look without scripts: all notes, all terms and so on
 */
public record SearchView(List<NavLink> indexes) {
  public SearchView {
    indexes = List.copyOf(indexes);
  }
}
