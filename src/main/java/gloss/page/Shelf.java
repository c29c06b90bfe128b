package gloss.page;

import java.util.List;

/**
 * Some of many things, with the way to the rest.
 *
 * @param entries what is shown; an empty shelf is not shown
 * @param all the index of all of them, such as "All 14 notes"; none if there is none
 */
public record Shelf<T>(List<T> entries, List<NavLink> all) {
  public Shelf {
    entries = List.copyOf(entries);
    all = List.copyOf(all);
  }
}
