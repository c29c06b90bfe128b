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
  private static final double CONFIDENCE = Confidence.Form.ROW_OF_MEANINGS.share();
  private static final int FEWEST_WORDS = 3;
  private static final List<String> STRONG =
      List.of("meaning", "definition", "what it is", "what it means");

  /** First columns that hold names of terms, however they are written. */
  private static final List<String> TERMS =
      List.of("term", "word", "concept", "expression", "vocabulary", "glossary", "phrase");

  /** First columns whose rows mean something in their own table only. */
  private static final List<String> LOCAL =
      List.of(
          "action",
          "advantage",
          "argument",
          "aspect",
          "attribute",
          "benefit",
          "capability",
          "character",
          "chapter",
          "code",
          "column",
          "command",
          "date",
          "day",
          "endpoint",
          "error",
          "event",
          "exit code",
          "factor",
          "feature",
          "field",
          "file",
          "flag",
          "grade",
          "icon",
          "key",
          "level",
          "line",
          "method",
          "no",
          "no.",
          "number",
          "option",
          "parameter",
          "path",
          "permission",
          "phase",
          "port",
          "property",
          "rank",
          "sample",
          "setting",
          "sign",
          "stage",
          "state",
          "status",
          "step",
          "strategy",
          "symbol",
          "value",
          "variable",
          "version",
          "week",
          "year",
          "#",
          "");

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
   * @param meaning the second cell
   */
  record Row(String name, SourceRange place, Block.TableCell meaning) {}

  /**
   * The terms that a note's tables of meanings define: a row is a lead with its text (rule D).
   *
   * @param sure whether those tables are meant that hold names of terms or definitions by their
   *     head; the others describe things of any kind
   */
  static List<Find> finds(Note note, boolean sure) {
    List<Find> finds = new ArrayList<>();
    for (Block.Table table : Tables.of(note)) {
      Block.Table headed = table.headed();
      String first = headed.head().isEmpty() ? "" : key(headed.head().get(0).cells().get(0));
      boolean ofTerms = TERMS.contains(NameKey.singular(first));
      if (!LOCAL.contains(NameKey.singular(first)) && sure == (ofTerms || tellsMeanings(headed))) {
        List<Row> rows = new ArrayList<>();
        addRows(headed, rows);
        rows.stream()
            .filter(row -> defines(row, ofTerms))
            .map(row -> find(note, row))
            .forEach(finds::add);
      }
    }
    return finds;
  }

  private static boolean tellsMeanings(Block.Table table) {
    List<Block.TableCell> head = table.head().isEmpty() ? List.of() : table.head().get(0).cells();
    return head.size() >= 2 && STRONG.contains(key(head.get(1)));
  }

  private static boolean defines(Row row, boolean ofTerms) {
    String name = NamePieces.of(row.name()).name();
    String text = PlainText.of(row.meaning());
    return (ofTerms ? NameShape.isPossible(name) : NameShape.isNameLike(name))
        && !Labels.isUsual(name)
        && text.split(" ", -1).length >= FEWEST_WORDS
        && !text.endsWith("?");
  }

  private static Find find(Note note, Row row) {
    NamePieces pieces = NamePieces.of(row.name());
    SourceRange range = row.meaning().range();
    String plain = PlainText.of(row.meaning());
    return new Find(
        pieces.name(),
        pieces.aliases(),
        Finds.definition(note, Rule.D, CONFIDENCE, range, plain, row.place()));
  }

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
      if (!name.isEmpty() && row.cells().size() >= 2) {
        rows.add(new Row(name, row.range(), row.cells().get(1)));
      }
    }
  }

  private static boolean headsMeanings(Block.TableRow head) {
    return head.cells().size() >= 2 && MEANINGS.contains(key(head.cells().get(1)));
  }

  private static String key(Block.TableCell cell) {
    return Folding.fold(PlainText.of(cell).strip());
  }
}
