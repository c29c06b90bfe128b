package gloss.glossary;

import gloss.markdown.Block;
import gloss.note.Note;
import java.util.ArrayList;
import java.util.List;

/** The tables of a note, wherever they stand in it. */
final class Tables {
  private Tables() {}

  /** In the order of the text, as their author wrote them: see {@link Block.Table#headed}. */
  static List<Block.Table> of(Note note) {
    List<Block.Table> tables = new ArrayList<>();
    collect(note.tree().blocks(), tables);
    return tables;
  }

  private static void collect(List<? extends Block> blocks, List<Block.Table> tables) {
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        tables.add(table);
      } else {
        collect(block.children(), tables);
      }
    }
  }
}
