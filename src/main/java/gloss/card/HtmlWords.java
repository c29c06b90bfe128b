package gloss.card;

import gloss.markdown.Block;
import gloss.markdown.MarkdownTree;
import gloss.markdown.SourceRange;
import gloss.text.Folding;
import java.util.List;

/** The words in raw HTML, of which a tree knows only that it is there. */
final class HtmlWords {
  private HtmlWords() {}

  /** The words in a piece of a note that is raw HTML; empty if it is none. */
  static String in(MarkdownTree tree, SourceRange range) {
    StringBuilder words = new StringBuilder();
    append(tree.blocks(), tree.text(), range, words);
    return Folding.collapseBlanks(words.toString());
  }

  private static void append(
      List<? extends Block> blocks, String text, SourceRange range, StringBuilder words) {
    for (Block block : blocks) {
      if (block instanceof Block.HtmlBlock html && range.overlaps(html.range())) {
        words.append(' ').append(cut(html, text, range));
      }
      append(block.children(), text, range, words);
    }
  }

  /** Where something private was left out of a block, its places are not those of the file. */
  private static String cut(Block.HtmlBlock html, String text, SourceRange range) {
    if (!html.range().of(text).strip().equals(html.literal().strip())) {
      return "";
    }
    int from = Math.max(range.start(), html.range().start());
    int to = Math.min(range.end(), html.range().end());
    return text.substring(from, to)
        .replaceAll("(?s)<!--.*?-->|<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }
}
