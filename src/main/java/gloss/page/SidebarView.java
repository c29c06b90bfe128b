package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * Where a note stands among the others: the folders of the vault as a tree, as far as there is room
 * for it.
 *
 * @param entries the outermost notes and folders, at most 60 in all levels; none if it is the only
 *     note
 * @param more the way to all of the level, if not all of it is shown: none or one
 */
public record SidebarView(List<Entry> entries, List<NavLink> more) {

  /** No notes nearby. */
  public static final SidebarView NONE = new SidebarView(List.of(), List.of());

  public SidebarView {
    entries = List.copyOf(entries);
    more = List.copyOf(more);
  }

  /**
   * A note, or a folder.
   *
   * @param href the note, or the folder's page
   * @param current whether it is the note that is shown
   * @param open whether it is a folder on the way to that note
   * @param count how many notes are in a folder that is only named; empty for any other entry
   * @param entries what is in a folder; none for a note, and for a folder that is only named
   * @param more the way to all of the folder, if not all of it is shown: none or one
   */
  public record Entry(
      String label,
      Href href,
      boolean current,
      boolean open,
      String count,
      List<Entry> entries,
      List<NavLink> more) {

    public Entry {
      entries = List.copyOf(entries);
      more = List.copyOf(more);
    }
  }
}
