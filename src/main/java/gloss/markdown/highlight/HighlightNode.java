package gloss.markdown.highlight;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.Inline;
import gloss.markdown.InlineSyntax;
import gloss.markdown.TreeReader;
import java.util.List;

/** A highlight in the parser's document. */
final class HighlightNode extends DelimitedNodeImpl implements InlineSyntax {
  HighlightNode(BasedSequence open, BasedSequence text, BasedSequence close) {
    super(open, text, close);
  }

  @Override
  public List<Inline> inlines(TreeReader reader) {
    return List.of(new Inline.Highlight(reader.range(getChars()), reader.inlines(this)));
  }
}
