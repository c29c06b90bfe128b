package gloss.page;

import gloss.markdown.Block;
import gloss.markdown.MarkdownTree;
import gloss.problem.Location;
import java.util.List;
import java.util.Optional;

/** Finds the diagrams that notes hold as text. */
final class Diagrams {
  private Diagrams() {}

  /** The place of the first diagram of a note. */
  static Optional<Location> first(MarkdownTree tree) {
    return first(tree.blocks()).map(block -> tree.location(block.range().start()));
  }

  private static Optional<Block> first(List<? extends Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.CodeBlock code && code.isDiagram()) {
        return Optional.of(code);
      }
      Optional<Block> inside = first(block.children());
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }
}
