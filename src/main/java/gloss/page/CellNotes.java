package gloss.page;

import gloss.matrix.Duty;
import gloss.matrix.Matrix;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers what is to be said about the cells of a table; cells of which the same is said share a
 * number, and one that says no more than its holder has none.
 */
final class CellNotes {
  private final SitePath page;
  private final Matrix matrix;
  private final String table;
  private final Duties duties;
  private final Map<Object, List<NavLink>> cells = new LinkedHashMap<>();
  private final Map<Object, Duty> firsts = new LinkedHashMap<>();
  private final Map<Object, String> numbers = new LinkedHashMap<>();

  /**
   * @param table the id of the table
   */
  CellNotes(Planning planning, SitePath page, Matrix matrix, String table) {
    this.page = page;
    this.matrix = matrix;
    this.table = table;
    this.duties = new Duties(planning);
  }

  /** Whether there is no more to say than who holds the duty. */
  static boolean isToldByTheCell(Matrix matrix, Duty duty) {
    return duty.isBare() && duty.checked().equals(matrix.checked());
  }

  /** The number of a cell's note: none or one. */
  List<TableView.NoteMark> mark(Duty duty, NavLink cell) {
    if (isToldByTheCell(matrix, duty)) {
      return List.of();
    }
    Object key =
        List.of(
            duty.holding(),
            duty.because(),
            duty.when(),
            duty.source(),
            duty.checked(),
            duty.customerSide());
    cells.computeIfAbsent(key, k -> new ArrayList<>()).add(cell);
    firsts.putIfAbsent(key, duty);
    String number = numbers.computeIfAbsent(key, k -> String.valueOf(numbers.size() + 1));
    return List.of(new TableView.NoteMark(number, Href.to(anchor(number))));
  }

  /** The notes to all cells that were marked, by their numbers. */
  List<TableView.CellNote> views() {
    List<TableView.CellNote> views = new ArrayList<>();
    for (Map.Entry<Object, Duty> first : firsts.entrySet()) {
      String number = String.valueOf(views.size() + 1);
      views.add(
          new TableView.CellNote(
              anchor(number),
              number,
              cells.getOrDefault(first.getKey(), List.of()),
              duties.view(page, matrix, first.getValue())));
    }
    return views;
  }

  private Anchor anchor(String number) {
    return new Anchor(table + "--note-" + number);
  }
}
