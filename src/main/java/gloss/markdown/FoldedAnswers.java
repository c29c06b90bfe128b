package gloss.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the backs of cards into blocks of their own, which fold. A back that is part of a paragraph
 * or of a list is cut out of it.
 */
final class FoldedAnswers {
  private final NavigableMap<Integer, SourceRange> answers = new TreeMap<>();

  private FoldedAnswers(List<SourceRange> answers) {
    answers.forEach(answer -> this.answers.put(answer.start(), answer));
  }

  /** The blocks with what stands at these places folded; the places do not overlap. */
  static List<Block> folded(List<Block> blocks, List<SourceRange> answers) {
    return answers.isEmpty() ? blocks : new FoldedAnswers(answers).blocks(blocks);
  }

  private List<Block> blocks(List<? extends Block> blocks) {
    Siblings out = new Siblings();
    for (Block block : blocks) {
      List<SourceRange> here = in(block.range());
      if (here.isEmpty()) {
        out.add(block);
      } else if (here.stream().allMatch(answer -> isInside(answer, block))) {
        out.add(Copies.of(block, block.content(), blocks(block.children())));
      } else {
        cut(block, here, out);
      }
    }
    return out.finished();
  }

  private List<SourceRange> in(SourceRange range) {
    Integer first = answers.floorKey(range.start());
    return answers
        .subMap(first == null ? range.start() : first, Math.max(range.start() + 1, range.end()))
        .values()
        .stream()
        .filter(range::overlaps)
        .toList();
  }

  /** Whether an answer stands in a block; several items of a list, or one whole item, do not. */
  private static boolean isInside(SourceRange answer, Block block) {
    if (answer.contains(block.range()) || block.children().isEmpty()) {
      return false;
    }
    return block instanceof Block.ListBlock list
        ? list.items().stream()
            .map(Block::range)
            .anyMatch(item -> item.contains(answer) && !item.equals(answer))
        : block.range().contains(answer);
  }

  private static void cut(Block block, List<SourceRange> here, Siblings out) {
    int from = block.range().start();
    for (SourceRange answer : here) {
      out.addAll(piece(block, from, answer.start()));
      int start = Math.max(from, answer.start());
      int end = Math.min(block.range().end(), answer.end());
      out.addAnswer(answer, piece(block, start, end));
      from = end;
    }
    out.addAll(piece(block, from, block.range().end()));
  }

  private static List<Block> piece(Block block, int start, int end) {
    return start >= end ? List.of() : TreeCut.blocks(List.of(block), new SourceRange(start, end));
  }

  /** Blocks that follow each other, with the answer that is being put together. */
  private static final class Siblings {
    private final List<Block> out = new ArrayList<>();
    private final List<Block> inside = new ArrayList<>();
    private Optional<SourceRange> open = Optional.empty();

    void add(Block block) {
      close();
      out.add(block);
    }

    void addAll(List<Block> blocks) {
      blocks.forEach(this::add);
    }

    void addAnswer(SourceRange answer, List<Block> blocks) {
      if (!open.equals(Optional.of(answer))) {
        close();
        open = Optional.of(answer);
      }
      inside.addAll(blocks);
    }

    List<Block> finished() {
      close();
      return List.copyOf(out);
    }

    private void close() {
      if (open.isPresent() && !inside.isEmpty()) {
        out.add(new Block.Answer(open.get(), inside));
      }
      inside.clear();
      open = Optional.empty();
    }
  }
}
