package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * A row or column of a matrix in short, by holder: a layer with the subjects, or a subject with the
 * layers.
 *
 * @param place the row or column
 * @param matrix where it stands
 * @param holders who holds the duties; none is empty
 * @param decks the decks that ask for them; may be empty
 */
public record CellsView(
    NavLink place, NavLink matrix, List<HolderCells> holders, List<NavLink> decks) {
  public CellsView {
    holders = List.copyOf(holders);
    decks = List.copyOf(decks);
  }

  /**
   * The cells that one holder has.
   *
   * @param cells at least one
   */
  public record HolderCells(HolderView holder, List<CellLink> cells) {
    public HolderCells {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param label the subject of a layer's cell, the layer of a subject's
   * @param href where all of the cell is told
   * @param conditional whether somebody else holds it under a condition
   */
  public record CellLink(String label, Href href, boolean conditional) {}
}
