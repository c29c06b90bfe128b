package gloss.note;

import gloss.markdown.Block;
import gloss.markdown.MarkdownTree;
import gloss.markdown.Outline;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cuts a note at its headings. Headings inside quotes, callouts and list items divide nothing. A
 * heading with nothing under it has a section with an empty body.
 */
final class Sections {
  private final List<Block> blocks;
  private final SortedSet<Integer> shown = new TreeSet<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Section> open = new ArrayList<>();

  private Sections(MarkdownTree tree) {
    this.blocks = tree.blocks();
    Outline.of(tree).entries().forEach(heading -> shown.add(heading.range().start()));
  }

  /**
   * The sections of a note, in order; the first has level 0.
   *
   * @param bodyStart where the body begins in the text
   */
  static List<Section> of(MarkdownTree tree, int bodyStart) {
    Sections cut = new Sections(tree);
    SourceRange top = cut.body(0, bodyStart);
    SourceRange start = new SourceRange(bodyStart, bodyStart);
    cut.sections.add(new Section(0, "", "", start, top, top, false, List.of()));
    for (int i = 0; i < cut.blocks.size(); i++) {
      if (cut.blocks.get(i) instanceof Block.Heading heading) {
        cut.add(heading, i);
      }
    }
    return List.copyOf(cut.sections);
  }

  private void add(Block.Heading heading, int index) {
    open.removeIf(above -> above.level() >= heading.level());
    Section section =
        new Section(
            heading.level(),
            PlainText.of(heading),
            heading.anchor().value(),
            heading.range(),
            body(index + 1, heading.range().end()),
            whole(heading, index),
            shown.contains(heading.range().start()),
            open.stream().map(Section::title).toList());
    open.add(section);
    sections.add(section);
  }

  /** The blocks from an index up to the next heading; empty at {@code fallback} without any. */
  private SourceRange body(int index, int fallback) {
    int end = index;
    while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) {
      end++;
    }
    return end == index
        ? new SourceRange(fallback, fallback)
        : new SourceRange(blocks.get(index).range().start(), blocks.get(end - 1).range().end());
  }

  private SourceRange whole(Block.Heading heading, int index) {
    int last = index;
    while (last + 1 < blocks.size() && !closes(blocks.get(last + 1), heading.level())) {
      last++;
    }
    return new SourceRange(heading.range().start(), blocks.get(last).range().end());
  }

  private static boolean closes(Block block, int level) {
    return block instanceof Block.Heading next && next.level() <= level;
  }
}
