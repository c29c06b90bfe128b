package gloss.markdown.blockid;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.Inline;
import gloss.markdown.InlineSyntax;
import gloss.markdown.TreeReader;
import java.util.List;

/** A block id in the parser's document. */
final class BlockIdNode extends Node implements InlineSyntax {
  BlockIdNode(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<Inline> inlines(TreeReader reader) {
    String id = reader.text(getChars()).substring(1);
    return List.of(new Inline.BlockId(reader.range(getChars()), id));
  }
}
