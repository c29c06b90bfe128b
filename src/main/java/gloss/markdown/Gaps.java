package gloss.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts labels into the gaps of a text, or marks what belongs there. */
final class Gaps {
  private final NavigableMap<Integer, Gap> gaps = new TreeMap<>();
  private final SortedSet<Integer> labelled = new TreeSet<>();

  private Gaps(List<Gap> gaps) {
    gaps.forEach(gap -> this.gaps.put(gap.range().start(), gap));
  }

  /** The blocks as one reads them with these gaps, which do not overlap. */
  static List<Block> in(List<? extends Block> blocks, List<Gap> gaps) {
    return new Gaps(gaps).blocks(blocks);
  }

  private List<Block> blocks(List<? extends Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      out.add(Copies.of(block, inlines(block.content()), blocks(block.children())));
    }
    return out;
  }

  private List<Inline> inlines(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    List<Inline> inside = new ArrayList<>();
    Optional<Gap> open = Optional.empty();
    for (Inline inline : inlines) {
      Optional<Gap> here = gapAround(inline);
      if (!here.equals(open)) {
        fill(open, inside, out);
        inside.clear();
        open = here;
      }
      if (here.isPresent()) {
        inside.add(inline);
      } else {
        out.add(Copies.of(inline, inlines(inline.children())));
      }
    }
    fill(open, inside, out);
    return out;
  }

  private Optional<Gap> gapAround(Inline inline) {
    return Optional.ofNullable(gaps.floorEntry(inline.range().start()))
        .map(Map.Entry::getValue)
        .filter(gap -> gap.range().contains(inline.range()));
  }

  private void fill(Optional<Gap> gap, List<Inline> inside, List<Inline> out) {
    if (gap.isEmpty()) {
      return;
    }
    boolean marks = inside.size() == 1 && inside.get(0) instanceof Inline.Highlight;
    List<Inline> bare = marks ? inside.get(0).children() : List.copyOf(inside);
    int start = inside.get(0).range().start();
    int end = inside.get(inside.size() - 1).range().end();
    switch (gap.get().shown()) {
      case LABEL -> {
        if (labelled.add(gap.get().range().start())) {
          out.add(new Inline.Text(new SourceRange(start, end), gap.get().label()));
        }
      }
      case MARKED -> out.add(new Inline.Highlight(new SourceRange(start, end), bare));
      case PLAIN -> out.addAll(bare);
    }
  }
}
