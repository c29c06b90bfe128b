package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.SourceRange;
import java.util.List;

/**
 * Blocks that follow each other: those of the note, of a quote, of an item.
 *
 * @param lines the lines of the paragraphs among them
 */
record Level(List<? extends Block> blocks, List<Level.TextLine> lines) {
  Level {
    blocks = List.copyOf(blocks);
    lines = List.copyOf(lines);
  }

  int start() {
    return blocks.get(0).range().start();
  }

  int end() {
    return blocks.get(blocks.size() - 1).range().end();
  }

  /**
   * A line of a paragraph.
   *
   * @param line its number in the file
   */
  record TextLine(SourceRange range, int line) {}
}
