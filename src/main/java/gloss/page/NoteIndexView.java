package gloss.page;

import gloss.path.Anchor;
import java.util.List;

/**
 * All notes by folder; one page of it if there are many.
 *
 * @param count such as "14 notes"
 * @param labels the ways to all tags and statuses; may be empty
 * @param tree the folders, as far as there is room; only on the first page
 * @param folders the notes of this page by folder
 * @param pages links to all pages of the index; empty if there is only this one
 */
public record NoteIndexView(
    String count,
    List<NavLink> labels,
    List<TreeEntry> tree,
    List<FolderView> folders,
    List<NavLink> pages) {

  public NoteIndexView {
    labels = List.copyOf(labels);
    tree = List.copyOf(tree);
    folders = List.copyOf(folders);
    pages = List.copyOf(pages);
  }

  /**
   * A folder with its notes.
   *
   * @param anchor its place on the page
   * @param title the folder's path as people read it, and its page; none for notes in no folder
   */
  public record FolderView(Anchor anchor, List<NavLink> title, List<NoteEntry> notes) {
    public FolderView {
      title = List.copyOf(title);
      notes = List.copyOf(notes);
    }
  }
}
