package gloss.markdown.footnote;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.Inline;
import gloss.markdown.InlineSyntax;
import gloss.markdown.TreeReader;
import java.util.List;

/** A place to which a footnote belongs, in the parser's document. */
final class FootnoteNode extends Node implements InlineSyntax {
  private final String label;
  private final Node text;

  /**
   * @param label names the footnote in its note
   * @param text holds what it says
   */
  FootnoteNode(BasedSequence chars, String label, Node text) {
    super(chars);
    this.label = label;
    this.text = text;
  }

  Node text() {
    return text;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<Inline> inlines(TreeReader reader) {
    reader.refer(label, text);
    return List.of(new Inline.FootnoteReference(reader.range(getChars()), label));
  }

  /** Holds the text of a footnote that stands in the line. */
  static final class Text extends Node {
    Text(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
