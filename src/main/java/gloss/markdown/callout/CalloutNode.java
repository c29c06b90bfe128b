package gloss.markdown.callout;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.Block;
import gloss.markdown.BlockSyntax;
import gloss.markdown.TreeReader;
import java.util.List;

/** A callout in the parser's document. */
final class CalloutNode extends com.vladsch.flexmark.util.ast.Block implements BlockSyntax {
  private final CalloutHead head;
  private final Title title;

  CalloutNode(CalloutHead head, BasedSequence title) {
    this.head = head;
    this.title = new Title(title);
  }

  Node title() {
    return title;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<Block> blocks(TreeReader reader) {
    return List.of(
        new Block.Callout(
            reader.trimmedRange(getChars()),
            head.type(),
            head.meta(),
            head.fold(),
            reader.inlines(title),
            reader.blocks(this)));
  }

  /** Holds the nodes of the title, apart from the body. */
  private static final class Title extends Node {
    Title(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
