package gloss.markdown;

import java.util.List;

/** A node of one of our own syntaxes that stands inside a line and knows what it becomes. */
public interface InlineSyntax {
  /** Its part of the tree; empty if nothing is to be seen of it. */
  List<Inline> inlines(TreeReader reader);
}
