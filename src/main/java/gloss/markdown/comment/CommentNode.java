package gloss.markdown.comment;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.Inline;
import gloss.markdown.InlineSyntax;
import gloss.markdown.TreeReader;
import java.util.List;

/** A comment inside a line, in the parser's document. */
final class CommentNode extends Node implements InlineSyntax {
  CommentNode(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<Inline> inlines(TreeReader reader) {
    return List.of();
  }
}
