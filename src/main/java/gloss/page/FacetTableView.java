package gloss.page;

import gloss.path.Anchor;
import gloss.path.Href;
import java.util.List;

/**
 * What a note sets side by side, as a table that stands beside its text.
 *
 * @param anchor the table's id, unique on the page
 * @param title the things by their short names
 * @param columns the heads of the columns; the first column, that of the rows' heads, not among
 *     them
 * @param headed whether the rows have heads: not where whole texts stand side by side
 */
public record FacetTableView(
    Anchor anchor, String title, List<HeadView> columns, List<RowView> rows, boolean headed) {
  public FacetTableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A head of a column or row.
   *
   * @param terms the term that it is: none or one
   */
  public record HeadView(String label, List<TermLink> terms) {
    public HeadView {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A link to a term's page.
   *
   * @param key the term's key, for the preview script
   */
  public record TermLink(Href href, String key) {}

  /**
   * A row.
   *
   * @param cells one per column; an empty one where the note is silent
   */
  public record RowView(HeadView head, List<CellView> cells) {
    public RowView {
      cells = List.copyOf(cells);
    }
  }

  /** A cell: what the note says there; nothing if it is silent. */
  public record CellView(List<BodyView> parts) {
    public CellView {
      parts = List.copyOf(parts);
    }
  }
}
