package gloss.full;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which headers the cells of a table have, by the algorithm of the HTML standard. */
final class TableHeaders {
  /** A place in the grid of a table. */
  private record Slot(int row, int column) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
      return row == other.row
          ? Integer.compare(column, other.column)
          : Integer.compare(row, other.row);
    }
  }

  private final Map<Slot, Element> grid = new TreeMap<>();
  private final Map<Element, Slot> first = new LinkedHashMap<>();

  private TableHeaders(Element table) {
    int row = 0;
    for (Element line : table.select("tr")) {
      int column = 0;
      for (Element cell : line.children()) {
        while (grid.containsKey(new Slot(row, column))) {
          column++;
        }
        first.put(cell, new Slot(row, column));
        for (int down = 0; down < span(cell, "rowspan"); down++) {
          for (int across = 0; across < span(cell, "colspan"); across++) {
            grid.put(new Slot(row + down, column + across), cell);
          }
        }
      }
      row++;
    }
  }

  static TableHeaders of(Element table) {
    return new TableHeaders(table);
  }

  private static int span(Element cell, String name) {
    return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
  }

  /** Cells with words that lack a header of their column, or of their row where it is asked for. */
  List<String> missing(boolean ofRowsToo) {
    List<String> found = new ArrayList<>();
    first.forEach(
        (cell, slot) -> {
          if (cell.normalName().equals("td") && cell.hasText()) {
            if (!isHeaded(slot, -1, 0)) {
              found.add("no header of its column: " + told(cell));
            }
            if (ofRowsToo && !isHeaded(slot, 0, -1)) {
              found.add("no header of its row: " + told(cell));
            }
          }
        });
    found.sort(String::compareTo);
    return found;
  }

  private boolean isHeaded(Slot cell, int down, int across) {
    Slot at = cell;
    for (Element header = at(cell, down, across); header != null; header = at(at, down, across)) {
      at = new Slot(at.row + down, at.column + across);
      if (header.normalName().equals("th")
          && header.hasText()
          && (down == 0 ? isOfRow(header, at.row) : isOfColumn(header, at.column))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Element at(Slot from, int down, int across) {
    return grid.get(new Slot(from.row + down, from.column + across));
  }

  private boolean isOfColumn(Element header, int column) {
    String scope = header.attr("scope");
    return scope.startsWith("col")
        || (scope.isEmpty()
            && (header.closest("thead") != null || onlyHeaders(header) || column > 0));
  }

  /** A header without a scope is one of its row if no cell of its column holds words. */
  private boolean isOfRow(Element header, int row) {
    String scope = header.attr("scope");
    return scope.startsWith("row") || (scope.isEmpty() && row > 0 && !onlyHeaders(header));
  }

  private static boolean onlyHeaders(Element header) {
    Element line = header.parent();
    return line != null && line.select("> td").isEmpty();
  }

  private static String told(Element cell) {
    String text = cell.text();
    return text.substring(0, Math.min(40, text.length()));
  }
}
