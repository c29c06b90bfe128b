package gloss.markdown;

import gloss.text.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts a piece out of a tree by its place in the file. Blocks that lie inside are taken whole; of a
 * paragraph, heading or cell that lies partly inside the inline nodes inside are taken, text to the
 * letter; containers that lie partly inside give what they hold.
 */
final class TreeCut {
  private final SourceRange range;

  private TreeCut(SourceRange range) {
    this.range = range;
  }

  /** The blocks of the piece, which may lie in a footnote; those between others do not show. */
  static List<Block> blocks(MarkdownTree tree, SourceRange range) {
    TreeCut cut = new TreeCut(range);
    List<Block> out = new ArrayList<>(cut.blocks(tree.blocks()));
    if (out.isEmpty()) {
      tree.footnotes().forEach(note -> out.addAll(cut.blocks(note.blocks())));
    }
    return out;
  }

  /** What of some blocks lies in the piece. */
  static List<Block> blocks(List<? extends Block> blocks, SourceRange range) {
    return new TreeCut(range).blocks(blocks);
  }

  private List<Block> blocks(List<? extends Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : near(blocks, Block::range)) {
      if (block instanceof Block.Answer && block.range().contains(range)) {
        // Whoever asks for the answer wants to see it.
        out.addAll(blocks(block.children()));
      } else if (range.contains(block.range())) {
        out.add(block);
      } else if (range.overlaps(block.range())) {
        cut(block, out);
      }
    }
    return out;
  }

  /**
   * Those of some nodes, which follow each other in the file, that reach into the piece or touch
   * it. A note may have thousands of cards, each of them a piece: none looks through all that
   * stands before it.
   */
  private <T> List<T> near(List<? extends T> nodes, Function<T, SourceRange> place) {
    int first = Ordered.first(nodes.size(), n -> place.apply(nodes.get(n)).end() >= range.start());
    List<T> near = new ArrayList<>();
    for (T node : nodes.subList(first, nodes.size())) {
      if (place.apply(node).start() > range.end()) {
        break;
      }
      near.add(node);
    }
    return near;
  }

  private void cut(Block block, List<Block> out) {
    if (block instanceof Block.ListBlock list) {
      cutList(list, out);
      return;
    }
    List<Inline> inside = Breaks.tidy(inlines(block.content()));
    if (!inside.isEmpty()) {
      out.add(new Block.Paragraph(span(inside), inside));
    }
    out.addAll(blocks(block.children()));
  }

  /** Whole items stay a list; what is cut out of one item stands by itself. */
  private void cutList(Block.ListBlock list, List<Block> out) {
    List<Block.ListItem> whole = new ArrayList<>();
    for (Block.ListItem item : near(list.items(), Block.ListItem::range)) {
      if (range.contains(item.range())) {
        whole.add(item);
      } else if (range.overlaps(item.range())) {
        out.addAll(blocks(item.blocks()));
      }
    }
    if (!whole.isEmpty()) {
      SourceRange place =
          new SourceRange(whole.get(0).range().start(), whole.get(whole.size() - 1).range().end());
      out.add(new Block.ListBlock(place, list.ordered(), list.start(), list.tight(), whole));
    }
  }

  private List<Inline> inlines(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : near(inlines, Inline::range)) {
      SourceRange place = inline.range();
      if (range.contains(place)) {
        out.add(inline);
      } else if (range.overlaps(place) && inline instanceof Inline.Text text) {
        out.add(cut(text));
      } else if (range.overlaps(place)) {
        out.addAll(inlines(inline.children()));
      }
    }
    return out;
  }

  private Inline.Text cut(Inline.Text text) {
    int from = Math.max(range.start(), text.range().start());
    int to = Math.min(range.end(), text.range().end());
    SourceRange place = new SourceRange(from, to);
    if (!text.isLiteral()) {
      return text;
    }
    int base = text.range().start();
    return new Inline.Text(place, text.value().substring(from - base, to - base));
  }

  private static SourceRange span(List<Inline> inlines) {
    return new SourceRange(
        inlines.get(0).range().start(), inlines.get(inlines.size() - 1).range().end());
  }
}
