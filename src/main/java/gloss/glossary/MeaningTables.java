package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Tables whose second column says what the first one means, as its head tells. */
final class MeaningTables {
  private static final List<String> MEANINGS =
      List.of(
          "meaning",
          "definition",
          "description",
          "explanation",
          "what it is",
          "what it means",
          "what it does");

  private MeaningTables() {}

  /**
   * A row of such a table.
   *
   * @param name what stands in its first cell
   * @param place the whole row
   */
  record Row(String name, SourceRange place) {}

  /** All rows of a note's tables of meanings. */
  static List<Row> of(Note note) {
    List<Row> rows = new ArrayList<>();
    Tables.of(note).forEach(table -> addRows(table.headed(), rows));
    return rows;
  }

  private static void addRows(Block.Table table, List<Row> rows) {
    if (table.head().isEmpty() || !headsMeanings(table.head().get(0))) {
      return;
    }
    for (Block.TableRow row : table.body()) {
      String name = PlainText.of(row.cells().get(0)).strip();
      if (!name.isEmpty()) {
        rows.add(new Row(name, row.range()));
      }
    }
  }

  private static boolean headsMeanings(Block.TableRow head) {
    return head.cells().size() >= 2
        && MEANINGS.contains(Folding.fold(PlainText.of(head.cells().get(1)).strip()));
  }
}
