package gloss.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Takes signs out of blocks that say how a text is learnt and are not meant to be read. What loses
 * all that stands in it goes, too.
 */
final class HiddenSigns {
  private final NavigableMap<Integer, SourceRange> signs = new TreeMap<>();

  private HiddenSigns(List<SourceRange> hidden) {
    int end = -1;
    for (SourceRange sign : hidden.stream().sorted().toList()) {
      if (sign.start() >= end && !sign.isEmpty()) {
        signs.put(sign.start(), sign);
        end = sign.end();
      }
    }
  }

  /** The blocks without what stands at these places; places inside others do not count. */
  static List<Block> leftOut(List<Block> blocks, List<SourceRange> hidden) {
    return hidden.isEmpty() ? blocks : new HiddenSigns(hidden).blocks(blocks);
  }

  private List<Block> blocks(List<? extends Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      if (!touches(block.range())) {
        out.add(block);
      } else if (!covers(block.range())) {
        add(block, out);
      }
    }
    return out;
  }

  private void add(Block block, List<Block> out) {
    List<Inline> content = inlines(block.content());
    List<Block> children = blocks(block.children());
    boolean held = !block.content().isEmpty() || !block.children().isEmpty();
    boolean holds = !content.isEmpty() || !children.isEmpty();
    if (holds || !held || block instanceof Block.TableCell) {
      out.add(Copies.of(block, content, children));
    }
  }

  private List<Inline> inlines(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    boolean changed = false;
    for (Inline inline : inlines) {
      if (!touches(inline.range())) {
        out.add(inline);
        continue;
      }
      changed = true;
      if (inline instanceof Inline.Text text && text.isLiteral()) {
        addRest(text, out);
      } else if (!covers(inline.range())) {
        out.add(Copies.of(inline, inlines(inline.children())));
      }
    }
    return changed ? Breaks.tidy(out) : out;
  }

  private void addRest(Inline.Text text, List<Inline> out) {
    int from = text.range().start();
    int end = text.range().end();
    while (from < end) {
      Map.Entry<Integer, SourceRange> before = signs.floorEntry(from);
      if (before != null && before.getValue().end() > from) {
        from = before.getValue().end();
        continue;
      }
      Integer next = signs.higherKey(from);
      int to = next == null ? end : Math.min(end, next);
      int base = text.range().start();
      out.add(
          new Inline.Text(
              new SourceRange(from, to), text.value().substring(from - base, to - base)));
      from = to;
    }
  }

  private boolean touches(SourceRange range) {
    Map.Entry<Integer, SourceRange> last = signs.lowerEntry(range.end());
    return last != null && last.getValue().end() > range.start();
  }

  private boolean covers(SourceRange range) {
    Map.Entry<Integer, SourceRange> sign = signs.floorEntry(range.start());
    return sign != null && sign.getValue().contains(range);
  }
}
