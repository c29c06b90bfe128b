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
 */
public record MarkdownTree(
    SourcePath path, String text, List<Block> blocks, List<Footnote> footnotes) {
  public MarkdownTree {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /** The place of an offset, for problems. */
  public Location location(int offset) {
    return Location.at(path, text, offset);
  }

  /** The same without signs at these places, which only say how the text is learnt. */
  public MarkdownTree withoutSigns(List<SourceRange> signs) {
    return new MarkdownTree(path, text, HiddenSigns.leftOut(blocks, signs), footnotes);
  }

  /** The same with what stands at these places folded away; they do not overlap. */
  public MarkdownTree withAnswers(List<SourceRange> answers) {
    return new MarkdownTree(path, text, FoldedAnswers.folded(blocks, answers), footnotes);
  }
}
