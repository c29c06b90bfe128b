package gloss.markdown.comment;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockSyntax;
import gloss.markdown.TreeReader;
import java.util.List;

/** A comment over lines, in the parser's document. */
final class CommentBlock extends Block implements BlockSyntax {
  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<gloss.markdown.Block> blocks(TreeReader reader) {
    return List.of();
  }
}
