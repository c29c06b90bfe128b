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
}
