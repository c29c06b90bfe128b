package gloss.markdown;

import java.util.List;

/** A node of one of our own syntaxes that stands on lines of its own and knows what it becomes. */
public interface BlockSyntax {
  /** Its part of the tree; empty if nothing is to be seen of it. */
  List<Block> blocks(TreeReader reader);
}
