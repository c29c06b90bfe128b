package gloss.page;

import gloss.path.Anchor;
import java.util.List;

/**
 * All matrices, and every pair of subjects that has a comparison.
 *
 * @param matrices all of them
 * @param grids one per view
 */
public record CompareIndexView(List<MatrixEntry> matrices, List<GridView> grids) {
  public CompareIndexView {
    matrices = List.copyOf(matrices);
    grids = List.copyOf(grids);
  }

  /**
   * The pairs of a view as a square.
   *
   * @param anchor its place on the page
   * @param title its caption
   * @param columns the subjects
   * @param rows the same subjects
   */
  public record GridView(Anchor anchor, String title, List<String> columns, List<GridRow> rows) {
    public GridView {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
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
   *     subject meets itself or the pair has no page
   */
  public record PairView(List<NavLink> pages) {
    public PairView {
      pages = List.copyOf(pages);
    }
  }
}
