package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * All subjects of a matrix in one table, of which a script shows those that a reader chooses, and
 * the pairs that have pages of their own.
 *
 * @param matrix where they stand
 * @param about what the page is for, a sentence
 * @param checked the date of the facts
 * @param columns all subjects
 * @param rows all layers
 * @param legend the holders that occur
 * @param pairs the pairs by their first subject; none is without links
 * @param declared why not every pair has a page, a sentence; empty if every pair has one
 */
public record SideBySideView(
    String title,
    NavLink matrix,
    String about,
    DateView checked,
    List<ColumnView> columns,
    List<RowView> rows,
    List<TableView.LegendEntry> legend,
    List<PairsView> pairs,
    String declared) {
  public SideBySideView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
    pairs = List.copyOf(pairs);
  }

  /**
   * A subject, at the head of its column.
   *
   * @param id names it in the page's address
   * @param href the subject's page
   * @param status such as "closed since April 2025"; may be empty
   */
  public record ColumnView(String id, String label, Href href, String status) {}

  /**
   * A layer.
   *
   * @param cells one per column
   */
  public record RowView(LayerView layer, List<CellView> cells) {
    public RowView {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param holders who holds the duty; none if the subject has none for this layer
   * @param conditional whether somebody else holds it under a condition
   * @param says the same number in all cells that say the same, where holder and mark alone do not
   *     tell; may be empty
   * @param more where more is said: none or one
   */
  public record CellView(
      List<HolderView> holders, boolean conditional, String says, List<Href> more) {
    public CellView {
      holders = List.copyOf(holders);
      more = List.copyOf(more);
    }
  }

  /**
   * The pairs that have a page, each once: below the subject that its address names first.
   *
   * @param subject the label of that one
   * @param count such as "6 comparisons"
   * @param links labelled by the other one
   */
  public record PairsView(String subject, String count, List<NavLink> links) {
    public PairsView {
      links = List.copyOf(links);
    }
  }
}
