package gloss.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What of a note's blocks a reader sees: headings with nothing under them are left out. */
final class SeenBlocks {
  private SeenBlocks() {}

  static List<Block> of(MarkdownTree tree, SourceRange leftOut) {
    return of(tree.blocks(), leftOut);
  }

  /**
   * @param leftOut a heading that is shown elsewhere; an empty range if there is none
   */
  static List<Block> of(List<Block> blocks, SourceRange leftOut) {
    Deque<Block> seen = new ArrayDeque<>();
    // Read from the end: what was seen counts for headings of a level below this one.
    int countsBelow = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (!(block instanceof Block.Heading heading)) {
        countsBelow = isSeen(block) ? 7 : countsBelow;
        seen.addFirst(block);
      } else if (heading.level() < countsBelow) {
        countsBelow = heading.level();
        if (leftOut.isEmpty() || !heading.range().equals(leftOut)) {
          seen.addFirst(block);
        }
      }
    }
    return List.copyOf(seen);
  }

  private static boolean isSeen(Block block) {
    if (block instanceof Block.HtmlBlock html) {
      String literal = html.literal().strip();
      return !(literal.startsWith("<!--") && literal.indexOf("-->") == literal.length() - 3);
    }
    boolean onlyIds = block.content().stream().allMatch(SeenBlocks::isUnseen);
    return !(block instanceof Block.Paragraph) || !onlyIds;
  }

  private static boolean isUnseen(Inline inline) {
    return inline instanceof Inline.BlockId
        || inline instanceof Inline.SoftBreak
        || (inline instanceof Inline.Text text && text.value().isBlank());
  }
}
