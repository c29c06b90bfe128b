package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * The first thing that is said under a heading or at the top of a note.
 *
 * @param range its paragraph
 * @param plain its text
 * @param item whether it is the first item of a list
 */
record Opening(SourceRange range, String plain, boolean item) {

  /**
   * The opening among blocks, up to the next heading; nothing if a table, code, a callout or a
   * question with its answer comes first. Pictures are passed over.
   */
  static Optional<Opening> of(List<? extends Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Answer) {
        return Optional.empty();
      } else if (block instanceof Block.ListBlock list) {
        return ofItem(list);
      } else if (!(block instanceof Block.Paragraph)) {
        return Optional.empty();
      }
      String plain = PlainText.of(block);
      if (!plain.isEmpty()) {
        return Optional.of(new Opening(block.range(), plain, false));
      }
    }
    return Optional.empty();
  }

  private static Optional<Opening> ofItem(Block.ListBlock list) {
    List<Block> first = list.items().isEmpty() ? List.of() : list.items().get(0).blocks();
    boolean asks = first.size() > 1 && first.get(1) instanceof Block.Answer;
    return first.isEmpty() || asks || !(first.get(0) instanceof Block.Paragraph paragraph)
        ? Optional.empty()
        : Optional.of(new Opening(paragraph.range(), PlainText.of(paragraph), true));
  }
}
