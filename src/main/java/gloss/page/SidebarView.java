package gloss.page;

import java.util.List;

/**
 * Where a note stands among the others.
 *
 * @param title the folder, or "Notes"
 * @param ancestors the folders above, outermost first; may be empty
 * @param entries the notes and folders beside it, itself included, at most 60; none if it is the
 *     only note
 * @param more the index, if not all are shown
 */
public record SidebarView(
    String title, List<NavLink> ancestors, List<NavLink> entries, List<NavLink> more) {
  public SidebarView {
    ancestors = List.copyOf(ancestors);
    entries = List.copyOf(entries);
    more = List.copyOf(more);
  }
}
