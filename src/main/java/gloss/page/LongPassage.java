package gloss.page;

import gloss.markdown.Block;
import gloss.markdown.MarkdownTree;
import gloss.markdown.SourceRange;
import gloss.note.Passage;
import java.util.List;
import java.util.Optional;

/** Cuts a passage that is too long for the back of a card, between two of its blocks or items. */
final class LongPassage {
  /** What is longer folds; in UTF-16 units of the file. */
  private static final int LONGEST = 1200;

  private static final int MOST_LINES = 12;

  /** About so much of it is shown. */
  private static final int SHOWN = 500;

  private static final int SHOWN_LINES = 6;

  private LongPassage() {}

  /** What is shown, and what folds. */
  record Cut(Passage first, Passage rest) {}

  /** Nothing if the passage is short, or is one block that cannot be cut. */
  static Optional<Cut> of(Passage passage, MarkdownTree tree) {
    SourceRange range = passage.range();
    return isWithin(range, tree, LONGEST, MOST_LINES)
        ? Optional.empty()
        : cut(passage, pieces(tree.blocks(), range), tree);
  }

  /** How many of some lines are shown: all of them unless they are too long for a back. */
  static int shown(List<String> lines) {
    boolean fits = lines.size() <= MOST_LINES && length(lines) <= LONGEST;
    int shown = 1;
    while (shown < lines.size()
        && (fits || (shown < SHOWN_LINES && length(lines.subList(0, shown)) < SHOWN))) {
      shown++;
    }
    return Math.min(shown, lines.size());
  }

  private static int length(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }

  private static Optional<Cut> cut(Passage passage, List<Block> pieces, MarkdownTree tree) {
    SourceRange range = passage.range();
    for (int i = 1; i < pieces.size(); i++) {
      int end = pieces.get(i - 1).range().end();
      int next = Math.max(pieces.get(i).range().start(), end);
      boolean whole = next > range.start() && next < range.end();
      SourceRange first = new SourceRange(range.start(), Math.max(range.start(), end));
      if (whole && !isWithin(first, tree, SHOWN, SHOWN_LINES - 1)) {
        return Optional.of(
            new Cut(
                new Passage(passage.note(), first),
                new Passage(passage.note(), new SourceRange(next, range.end()))));
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(SourceRange range, MarkdownTree tree, int length, int lines) {
    String text = range.of(tree.text());
    return text.length() <= length && text.lines().filter(l -> !l.isBlank()).count() <= lines;
  }

  /** The blocks of a piece; where it is one list or quote, what stands in that. */
  private static List<Block> pieces(List<? extends Block> blocks, SourceRange range) {
    List<Block> inside =
        blocks.stream().filter(b -> range.overlaps(b.range())).map(Block.class::cast).toList();
    boolean opens =
        inside.size() == 1
            && !(inside.get(0) instanceof Block.Table)
            && !inside.get(0).children().isEmpty();
    return opens ? pieces(inside.get(0).children(), range) : inside;
  }
}
