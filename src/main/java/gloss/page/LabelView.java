package gloss.page;

import java.util.List;

/**
 * The notes with a tag, or with a word of their status; one page of them if there are many.
 *
 * @param title all of its steps, such as "aws / compute"
 * @param count such as "14 notes"
 * @param below the labels nested in it; only on the first page
 * @param notes those with it or with a label below it, in reading order
 * @param pages links to all pages of it; empty if there is only this one
 */
public record LabelView(
    String title, String count, List<TreeEntry> below, List<NoteEntry> notes, List<NavLink> pages) {

  public LabelView {
    below = List.copyOf(below);
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
  }
}
