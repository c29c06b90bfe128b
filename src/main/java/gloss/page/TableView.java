package gloss.page;

import gloss.path.Anchor;
import gloss.path.Href;
import java.util.List;

/**
 * One view of a matrix as a table: the same on the matrix page and inside a note.
 *
 * @param anchor the id of the table's section, unique on the page
 * @param title its caption
 * @param about a sentence; may be empty
 * @param columns the subjects
 * @param rows the layers
 * @param legend the holders that occur, each once, in a fixed order
 * @param notes what is to be said about the cells, numbered; none in a large table
 * @param drawing the same as a picture: none or one
 * @param large whether its cells have no ids of their own in the page, for its size
 * @param age when the cells were checked that say nothing else
 * @param links what belongs to the table: its deck, its comparisons, in a note the whole matrix
 */
public record TableView(
    Anchor anchor,
    String title,
    String about,
    List<ColumnView> columns,
    List<RowView> rows,
    List<LegendEntry> legend,
    List<CellNote> notes,
    List<DrawingView> drawing,
    boolean large,
    AgeView age,
    List<NavLink> links) {
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
    notes = List.copyOf(notes);
    drawing = List.copyOf(drawing);
    links = List.copyOf(links);
  }

  /**
   * How long what was checked holds.
   *
   * @param oldFrom the first day on which it should be checked again, such as {@code 2027-11-02};
   *     empty if nothing says so
   * @param after the time in words, such as "1 year"; empty if nothing says so
   */
  public record AgeView(String oldFrom, String after) {}

  /**
   * A subject, at the head of its column.
   *
   * @param anchor the column's id
   * @param href the subject's page
   * @param status such as "closed since April 2025"; may be empty
   * @param provider who the provider is here, as the legend calls it; empty if nobody
   */
  public record ColumnView(
      Anchor anchor, String label, Href href, String status, String provider) {}

  /**
   * A row.
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
   * @param anchor the cell's id
   * @param holder who holds the duty
   * @param conditional whether somebody else holds it under a condition
   * @param oldFrom the first day on which it should be checked again, where that is not the table's
   * @param notes the numbered notes about this cell
   * @param more where more is said, if the table is too large for notes: none or one
   */
  public record CellView(
      Anchor anchor,
      HolderView holder,
      boolean conditional,
      String oldFrom,
      List<NoteMark> notes,
      List<Href> more) {
    public CellView {
      notes = List.copyOf(notes);
      more = List.copyOf(more);
    }
  }

  /**
   * The number of a note, in a cell.
   *
   * @param number such as "3"
   * @param href the note
   */
  public record NoteMark(String number, Href href) {}

  /**
   * An entry of the legend.
   *
   * @param meaning such as "AWS looks after it"
   */
  public record LegendEntry(HolderView holder, String meaning) {}

  /**
   * A numbered note; cells of which the same is to be said share one.
   *
   * @param anchor the note's id
   * @param number such as "3"
   * @param cells links back to the cells, labelled with subject and layer
   * @param duty what is to be said
   */
  public record CellNote(Anchor anchor, String number, List<NavLink> cells, DutyView duty) {
    public CellNote {
      cells = List.copyOf(cells);
    }
  }
}
