package gloss.markdown;

import gloss.path.Anchor;
import java.util.List;

/**
 * The headings of a note, in order, as its page shows them: those with nothing under them are left
 * out, those inside quotes, lists and callouts too.
 *
 * @param entries one for each heading
 */
public record Outline(List<Entry> entries) {
  public Outline {
    entries = List.copyOf(entries);
  }

  /**
   * A heading.
   *
   * @param level 1 to 6, as written
   * @param text without markup; empty if the heading has none
   * @param anchor its id in the note
   * @param range its place
   */
  public record Entry(int level, String text, Anchor anchor, SourceRange range) {}

  /** The outline of a note. */
  public static Outline of(MarkdownTree tree) {
    return new Outline(
        SeenBlocks.of(tree, new SourceRange(0, 0)).stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .map(h -> new Entry(h.level(), PlainText.of(h.content()), h.anchor(), h.range()))
            .toList());
  }
}
