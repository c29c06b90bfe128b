package gloss.markdown;

import java.util.ArrayList;
import java.util.List;

/** Nodes like others but for what stands in them. */
final class Copies {
  private Copies() {}

  /** The same inline node around other nodes; one that holds none stays as it is. */
  static Inline of(Inline inline, List<Inline> children) {
    if (inline instanceof Inline.Emphasis) {
      return new Inline.Emphasis(inline.range(), children);
    } else if (inline instanceof Inline.Strong) {
      return new Inline.Strong(inline.range(), children);
    } else if (inline instanceof Inline.Strikethrough) {
      return new Inline.Strikethrough(inline.range(), children);
    } else if (inline instanceof Inline.Highlight) {
      return new Inline.Highlight(inline.range(), children);
    } else if (inline instanceof Inline.Link link) {
      return new Inline.Link(link.range(), link.destination(), link.title(), children);
    }
    return inline;
  }

  /** The same block with another text, or around other blocks of the same kind. */
  static Block of(Block block, List<Inline> content, List<? extends Block> children) {
    SourceRange range = block.range();
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(range, heading.level(), content, heading.anchor());
    } else if (block instanceof Block.Paragraph) {
      return new Block.Paragraph(range, content);
    } else if (block instanceof Block.TableCell) {
      return new Block.TableCell(range, content);
    } else if (block instanceof Block.Callout out) {
      return new Block.Callout(
          range, out.type(), out.meta(), out.fold(), content, List.copyOf(children));
    } else if (block instanceof Block.Quote) {
      return new Block.Quote(range, List.copyOf(children));
    } else if (block instanceof Block.Answer) {
      return new Block.Answer(range, List.copyOf(children));
    } else if (block instanceof Block.ListItem item) {
      return new Block.ListItem(range, item.task(), List.copyOf(children));
    } else if (block instanceof Block.ListBlock list) {
      List<Block.ListItem> items = only(children, Block.ListItem.class);
      return new Block.ListBlock(range, list.ordered(), list.start(), list.tight(), items);
    } else if (block instanceof Block.TableRow) {
      return new Block.TableRow(range, only(children, Block.TableCell.class));
    } else if (block instanceof Block.Table table) {
      List<Block.TableRow> rows = only(children, Block.TableRow.class);
      int heads = Math.min(table.head().size(), rows.size());
      return new Block.Table(
          range, table.alignments(), rows.subList(0, heads), rows.subList(heads, rows.size()));
    }
    return block;
  }

  private static <T> List<T> only(List<? extends Block> blocks, Class<T> kind) {
    List<T> out = new ArrayList<>();
    for (Block block : blocks) {
      if (kind.isInstance(block)) {
        out.add(kind.cast(block));
      }
    }
    return out;
  }
}
