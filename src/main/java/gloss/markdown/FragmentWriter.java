package gloss.markdown;

import gloss.markdown.html.HtmlSanitiser;
import gloss.markdown.html.Markup;
import gloss.markdown.html.RawHtml;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a tree, or a piece of it, as markup. The parts, one after the other, are well-formed; a
 * part of its own is whatever a template shows (an embedded note, a matrix).
 */
public final class FragmentWriter {
  private FragmentWriter() {}

  /** Writes a note for its own page. */
  public static List<BodyPart> write(MarkdownTree tree, Decorations decorations) {
    return write(tree, decorations, WriterOptions.NOTE);
  }

  /** Writes a note, with its footnotes at the end. */
  public static List<BodyPart> write(
      MarkdownTree tree, Decorations decorations, WriterOptions options) {
    Fragment fragment = new Fragment(decorations, options, tree.footnotes(), HtmlSanitiser::new);
    fragment.name(BlockPlaces.of(tree));
    return write(SeenBlocks.of(tree, options.leftOut()), fragment);
  }

  /** Writes all that stands in a note, its raw HTML as something else decides. */
  static List<BodyPart> writeAll(
      MarkdownTree tree,
      Decorations decorations,
      WriterOptions options,
      Function<Markup, RawHtml> rawHtml) {
    return write(tree.blocks(), new Fragment(decorations, options, tree.footnotes(), rawHtml));
  }

  private static List<BodyPart> write(List<Block> blocks, Fragment fragment) {
    BlockWriter writer = new BlockWriter(fragment);
    for (Block block : blocks) {
      writer.write(List.of(block));
      insertComparisons(fragment, block.range());
    }
    fragment.footnotes().writeSection(writer);
    return fragment.finished();
  }

  private static void insertComparisons(Fragment fragment, SourceRange block) {
    List<BodyPart.ComparisonPart> parts =
        fragment.decorations().comparisons().subMap(block.start(), block.end()).values().stream()
            .flatMap(List::stream)
            .toList();
    if (!parts.isEmpty()) {
      fragment.raw().beforeBlock();
      parts.forEach(fragment::insert);
    }
  }

  /** Writes a piece of a note for another page: blocks, or a part of a paragraph. */
  public static List<BodyPart> write(
      MarkdownTree tree, SourceRange range, Decorations decorations) {
    return write(tree, range, decorations, WriterOptions.PASSAGE);
  }

  /** Writes a piece of a note. What is cut out of a paragraph is a paragraph. */
  public static List<BodyPart> write(
      MarkdownTree tree, SourceRange range, Decorations decorations, WriterOptions options) {
    return write(tree, range, List.of(), decorations, options);
  }

  /** Writes a piece of a note with gaps in it, or with what belongs there marked. */
  public static List<BodyPart> write(
      MarkdownTree tree,
      SourceRange range,
      List<Gap> gaps,
      Decorations decorations,
      WriterOptions options) {
    Fragment fragment = new Fragment(decorations, options, tree.footnotes(), HtmlSanitiser::new);
    BlockWriter writer = new BlockWriter(fragment);
    List<Block> filled = Gaps.in(TreeCut.blocks(tree, range), gaps);
    writer.write(SeenBlocks.of(filled, options.leftOut()));
    fragment.footnotes().writeSection(writer);
    return fragment.finished();
  }
}
