package gloss.page;

import gloss.path.Anchor;
import java.util.List;

/**
 * All matrices, and the pairs of subjects that have a comparison, view by view.
 *
 * @param matrices all of them
 * @param choices where any subjects of a matrix can be set side by side, one link per matrix
 * @param grids one per view of two or more subjects
 */
public record CompareIndexView(
    List<MatrixEntry> matrices, List<NavLink> choices, List<GridView> grids) {
  public CompareIndexView {
    matrices = List.copyOf(matrices);
    choices = List.copyOf(choices);
    grids = List.copyOf(grids);
  }

  /**
   * The pairs of a view as a square, or, of a large view, where they are.
   *
   * @param anchor its place on the page
   * @param title its caption
   * @param columns the subjects; none of a large view
   * @param rows the same subjects
   * @param about what to know of the pairs of a large view, a sentence or two; may be empty
   * @param links to pairs of a large view that its author named, and to the list of all
   */
  public record GridView(
      Anchor anchor,
      String title,
      List<String> columns,
      List<GridRow> rows,
      String about,
      List<NavLink> links) {
    public GridView {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      links = List.copyOf(links);
    }
  }

  /**
   * A subject with its pairs.
   *
   * @param subject link to its page
   * @param cells one per column
   */
  public record GridRow(NavLink subject, List<PairView> cells) {
    public GridRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A pair.
   *
   * @param pages the comparison, labelled with what differs, such as "5 differ"; none where a
   *     subject meets itself
   */
  public record PairView(List<NavLink> pages) {
    public PairView {
      pages = List.copyOf(pages);
    }
  }
}
