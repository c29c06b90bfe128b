package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.SourceRange;
import gloss.markdown.TextRun;
import gloss.note.Note;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The cells of a note's tables that say what a column or row is about. A term that such a cell
 * names is linked there, mentioned before or not: a table is read by its heads.
 */
final class TableHeads {
  private final SortedSet<SourceRange> cells = new TreeSet<>();

  private TableHeads() {}

  static TableHeads of(Note note) {
    TableHeads heads = new TableHeads();
    Tables.of(note).forEach(table -> heads.addHeads(table.headed()));
    return heads;
  }

  private void addHeads(Block.Table table) {
    table.head().forEach(row -> add(row.cells()));
    if (table.head().stream().anyMatch(row -> ComparedTables.comparesColumns(row.cells()))) {
      table.body().forEach(row -> add(row.cells().subList(0, 1)));
    }
  }

  private void add(List<Block.TableCell> added) {
    added.forEach(cell -> cells.add(cell.range()));
  }

  /** Whether the words are all that such a cell says. */
  boolean isHead(TextRun run, SourceRange words) {
    if (!cells.contains(run.block())) {
      return false;
    }
    String text = run.text();
    int start = text.length() - text.stripLeading().length();
    int end = text.stripTrailing().length();
    return start < end && run.source(start, end).equals(words);
  }
}
