package gloss.markdown;

import gloss.path.SourcePath;
import gloss.problem.Location;
import java.util.List;

/**
 * A note's body as a tree. It is never edited after parsing: what is added later (addresses,
 * mentions) is kept beside it, by source offset.
 *
 * @param path the file
 * @param text the whole text of the file; all ranges count from its start
 * @param blocks what stands in the body, footnotes left out
 * @param footnotes the footnotes that are referred to, by number
 * @param unseen the texts of other footnotes, which no page shows
 */
public record MarkdownTree(
    SourcePath path,
    String text,
    List<Block> blocks,
    List<Footnote> footnotes,
    List<UnseenFootnote> unseen) {
  public MarkdownTree {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
    unseen = List.copyOf(unseen);
  }

  /** The place of an offset, for problems. */
  public Location location(int offset) {
    return Location.at(path, text, offset);
  }

  /** The same with another body. */
  public MarkdownTree withBlocks(List<Block> others) {
    return new MarkdownTree(path, text, others, footnotes, unseen);
  }

  /** The same without signs at these places, which only say how the text is learnt. */
  public MarkdownTree withoutSigns(List<SourceRange> signs) {
    return withBlocks(HiddenSigns.leftOut(blocks, signs));
  }

  /** The same with what stands at these places folded away; they do not overlap. */
  public MarkdownTree withAnswers(List<SourceRange> answers) {
    return withBlocks(FoldedAnswers.folded(blocks, answers));
  }
}
