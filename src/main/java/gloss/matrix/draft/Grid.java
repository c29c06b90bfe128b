package gloss.matrix.draft;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.text.Clipped;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as texts.
 *
 * @param header the cells of the first row
 * @param rows all others, each as long as the header
 */
record Grid(List<Cell> header, List<List<Cell>> rows) {
  private static final int MOST_SIGNS = 1_000;

  Grid {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A cell.
   *
   * @param link the wikilink that it begins with; empty if there is none
   * @param line where its row stands
   */
  record Cell(String text, String link, int line) {}

  static Grid of(Block.Table table, Entries entries) {
    List<List<Cell>> rows = table.body().stream().map(row -> cells(row, entries)).toList();
    return new Grid(table.head().isEmpty() ? List.of() : cells(table.head().get(0), entries), rows);
  }

  private static List<Cell> cells(Block.TableRow row, Entries entries) {
    int line = entries.line(row);
    return row.cells().stream()
        .map(
            cell ->
                new Cell(
                    Clipped.to(MOST_SIGNS, PlainText.of(cell)), Entries.link(cell.content()), line))
        .toList();
  }

  int columns() {
    return header.size();
  }

  /** The texts of the header. */
  List<String> titles() {
    return header.stream().map(Cell::text).toList();
  }

  /** The texts of the first column, without the header's. */
  List<String> names() {
    return rows.stream().map(row -> row.get(0).text()).toList();
  }

  /** All cells that are no headers. */
  List<Cell> inner() {
    return rows.stream().flatMap(row -> row.stream().skip(1)).toList();
  }

  /** The same table with rows for columns. */
  Grid turned() {
    List<List<Cell>> turned = new ArrayList<>();
    for (int column = 0; column < columns(); column++) {
      List<Cell> cells = new ArrayList<>(List.of(header.get(column)));
      for (List<Cell> row : rows) {
        cells.add(row.get(column));
      }
      turned.add(cells);
    }
    return new Grid(turned.get(0), turned.subList(1, turned.size()));
  }
}
