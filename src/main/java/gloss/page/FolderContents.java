package gloss.page;

import java.util.List;

/**
 * What is in a folder; one page of it if there is much.
 *
 * @param folders the folders in it
 * @param notes the notes in it, in reading order
 * @param pages links to all pages of it; empty if there is only this one
 */
public record FolderContents(List<TreeEntry> folders, List<NoteEntry> notes, List<NavLink> pages) {

  public FolderContents {
    folders = List.copyOf(folders);
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
  }
}
