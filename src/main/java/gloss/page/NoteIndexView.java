package gloss.page;

import gloss.path.Anchor;
import java.util.List;

/**
 * All notes by folder; one page of it if there are many.
 *
 * @param count such as "14 notes"
 * @param folders in reading order
 * @param pages links to all pages of the index; empty if there is only this one
 */
public record NoteIndexView(String count, List<FolderView> folders, List<NavLink> pages) {
  public NoteIndexView {
    folders = List.copyOf(folders);
    pages = List.copyOf(pages);
  }

  /**
   * A folder with its notes.
   *
   * @param anchor its place on the page
   * @param title the folder's path as people read it; empty for notes in no folder
   */
  public record FolderView(Anchor anchor, String title, List<NoteEntry> notes) {
    public FolderView {
      notes = List.copyOf(notes);
    }
  }
}
