package gloss.page;

import java.util.List;

/**
 * All tags, or all words of statuses; one page of them if there are many.
 *
 * @param title what they are
 * @param count such as "14 tags"
 * @param labels nested as they are
 * @param pages links to all pages of the index; empty if there is only this one
 */
public record LabelIndexView(
    String title, String count, List<TreeEntry> labels, List<NavLink> pages) {

  public LabelIndexView {
    labels = List.copyOf(labels);
    pages = List.copyOf(pages);
  }
}
