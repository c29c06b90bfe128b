package gloss.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads tables: each row gets as many cells as the delimiter row has columns. */
final class TableReader {
  private final TreeReader reader;
  private final SourceText source;

  TableReader(TreeReader reader, SourceText source) {
    this.reader = reader;
    this.source = source;
  }

  Block.Table read(Node table, SourceRange range) {
    List<Block.Alignment> alignments = new ArrayList<>();
    List<Node> headRows = new ArrayList<>();
    List<Node> bodyRows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableSeparator) {
        cells(part.getFirstChild()).forEach(cell -> alignments.add(alignment(cell)));
      } else if (part instanceof TableHead || part instanceof TableBody) {
        addRows(part, part instanceof TableHead ? headRows : bodyRows);
      }
    }
    return new Block.Table(
        range, alignments, rows(headRows, alignments.size()), rows(bodyRows, alignments.size()));
  }

  private static void addRows(Node part, List<Node> rows) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        rows.add(row);
      }
    }
  }

  private List<Block.TableRow> rows(List<Node> rows, int columns) {
    return rows.stream().map(row -> row(row, columns)).toList();
  }

  private Block.TableRow row(Node row, int columns) {
    SourceRange range = source.trimmedRange(row.getChars());
    List<Block.TableCell> cells = new ArrayList<>();
    for (TableCell cell : cells(row)) {
      if (cells.size() < columns) {
        SourceRange place = source.trimmedRange(cell.getText());
        if (!place.isEmpty()) {
          cells.add(new Block.TableCell(place, reader.inlines(cell)));
        } else {
          // A cell that the library added stands nowhere.
          cells.add(new Block.TableCell(range.contains(place) ? place : end(range), List.of()));
        }
      }
    }
    while (cells.size() < columns) {
      cells.add(new Block.TableCell(end(range), List.of()));
    }
    return new Block.TableRow(range, cells);
  }

  private static SourceRange end(SourceRange row) {
    return new SourceRange(row.end(), row.end());
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> out = new ArrayList<>();
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      if (cell instanceof TableCell found) {
        out.add(found);
      }
    }
    return out;
  }

  private static Block.Alignment alignment(TableCell cell) {
    TableCell.Alignment written = cell.getAlignment();
    return written == null ? Block.Alignment.NONE : Block.Alignment.valueOf(written.name());
  }
}
