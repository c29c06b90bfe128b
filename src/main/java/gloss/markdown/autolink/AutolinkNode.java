package gloss.markdown.autolink;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.Inline;
import gloss.markdown.InlineSyntax;
import gloss.markdown.SourceRange;
import gloss.markdown.TreeReader;
import java.util.List;

/** An address in the parser's document. */
final class AutolinkNode extends Node implements InlineSyntax {
  AutolinkNode(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<Inline> inlines(TreeReader reader) {
    SourceRange range = reader.range(getChars());
    String address = reader.text(getChars());
    return List.of(new Inline.Link(range, address, "", List.of(new Inline.Text(range, address))));
  }
}
