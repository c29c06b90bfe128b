package gloss.page;

import java.util.List;

/**
 * A matrix with all its views.
 *
 * @param about a sentence or two; may be empty
 * @param checked the date for which the author vouches
 * @param views links to the tables below; empty if there is only one
 * @param tables one per view
 * @param subjects all subjects, links to their pages
 * @param comparisons where its subjects are compared: the choice of any, and the index of pairs
 * @param downloads the same as a file, such as "All cells as CSV"
 */
public record MatrixView(
    String title,
    String about,
    DateView checked,
    List<NavLink> views,
    List<TableView> tables,
    List<NavLink> subjects,
    List<NavLink> comparisons,
    List<NavLink> downloads) {
  public MatrixView {
    views = List.copyOf(views);
    tables = List.copyOf(tables);
    subjects = List.copyOf(subjects);
    comparisons = List.copyOf(comparisons);
    downloads = List.copyOf(downloads);
  }
}
