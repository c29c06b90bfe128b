package gloss.matrix.draft;

import gloss.matrix.draft.Grid.Cell;
import gloss.matrix.draft.MatrixDraft.Quote;
import gloss.text.Folding;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads tables whose cells name parties: layers in rows, subjects in columns. Rows and columns in
 * which no cell does so are about something else.
 *
 * @param subject what the only column is about if its title just says "who"
 */
record NamedCells(String subject) {
  private static final int FEWEST_ROWS = 2;
  private static final List<String> GENERAL =
      List.of("who", "responsib", "owner", "party", "managed by", "side");

  List<Found> read(Grid grid) {
    List<List<Cell>> rows =
        grid.rows().stream()
            .filter(row -> row.stream().skip(1).anyMatch(c -> CellWords.namesParty(c.text())))
            .toList();
    if (rows.size() < Math.min(FEWEST_ROWS, grid.rows().size())) {
      return List.of();
    }
    List<Integer> columns =
        IntStream.range(1, grid.columns())
            .filter(c -> rows.stream().anyMatch(r -> CellWords.namesParty(r.get(c).text())))
            .boxed()
            .toList();
    return columns.stream().map(c -> column(grid, rows, c, columns.size() == 1)).toList();
  }

  private Found column(Grid grid, List<List<Cell>> rows, int column, boolean only) {
    String title = grid.titles().get(column);
    String key = Folding.fold(title);
    boolean general = title.isBlank() || (only && GENERAL.stream().anyMatch(key::contains));
    Found found =
        new Found(general ? subject : title, general ? "" : grid.header().get(column).link());
    for (List<Cell> row : rows) {
      Cell cell = row.get(column);
      if (!cell.text().isBlank()) {
        found.claim(
            Piece.name(row.get(0).text()),
            CellWords.parties(cell.text()).orElse(List.of()),
            new Quote(row.get(0).text() + " | " + title + ": " + cell.text(), cell.line()));
      }
    }
    return found;
  }
}
