package gloss.glossary;

import gloss.glossary.FacetGroup.Item;
import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.note.Note;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a note whose columns are terms. */
final class ComparedTables {
  /** What the first cell says where the rows are qualities of the columns. */
  private static final List<String> CORNERS =
      List.of(
          "",
          "feature",
          "features",
          "aspect",
          "criterion",
          "criteria",
          "parameter",
          "attribute",
          "area",
          "about",
          "characteristic",
          "property",
          "merkmal",
          "kriterium",
          "aspekt",
          "característica",
          "caracteristica",
          "aspecto",
          "critério",
          "criterio",
          "critère",
          "caractéristique");

  private ComparedTables() {}

  /** Whether the columns are the things compared, by the first cell of the head. */
  static boolean comparesColumns(List<Block.TableCell> head) {
    return !head.isEmpty() && CORNERS.contains(Folding.fold(PlainText.of(head.get(0))));
  }

  /** A group for each table with at least two columns that are terms. */
  static List<FacetGroup> of(Note note, TermNames names) {
    List<FacetGroup> found = new ArrayList<>();
    Tables.of(note).forEach(table -> add(table, note, names, found));
    return found;
  }

  private static void add(Block.Table table, Note note, TermNames names, List<FacetGroup> found) {
    for (Block.TableRow head : table.headed().head()) {
      if (comparesColumns(head.cells())) {
        List<Item> items = items(head.cells().subList(1, head.cells().size()), note, names);
        FacetGroup group =
            new FacetGroup(note.path(), FacetGroup.Form.TABLE, "", table.range(), items, List.of());
        if (group.terms() > 1) {
          found.add(group);
        }
      }
    }
  }

  private static List<Item> items(List<Block.TableCell> cells, Note note, TermNames names) {
    return cells.stream()
        .map(PlainText::of)
        .filter(name -> !name.isEmpty())
        .map(name -> new Item(name, name, names.of(name, note.path())))
        .toList();
  }
}
