package gloss.markdown;

import java.util.List;

/**
 * A footnote that is referred to at least once.
 *
 * @param label as written between {@code [^} and {@code ]}
 * @param number its place in the order of first references, from 1
 */
public record Footnote(SourceRange range, String label, int number, List<Block> blocks) {
  public Footnote {
    blocks = List.copyOf(blocks);
  }
}
