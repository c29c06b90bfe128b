package gloss.page;

import java.util.List;

/**
 * The page about reading without a network.
 *
 * @param print the page with all notes: none or one
 * @param printedByCommand whether there are too many notes for such a page of the site, so that a
 *     command writes it
 */
public record OfflineView(List<NavLink> print, boolean printedByCommand) {
  public OfflineView {
    print = List.copyOf(print);
  }
}
