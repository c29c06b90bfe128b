package gloss.markdown.wikilink;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.Inline;
import gloss.markdown.InlineSyntax;
import gloss.markdown.LinkTarget;
import gloss.markdown.TreeReader;
import java.util.List;

/** A wikilink in the parser's document. */
final class WikilinkNode extends Node implements InlineSyntax {
  private final LinkTarget target;
  private final String text;
  private final boolean embed;

  WikilinkNode(BasedSequence chars, LinkTarget target, String text, boolean embed) {
    super(chars);
    this.target = target;
    this.text = text;
    this.embed = embed;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<Inline> inlines(TreeReader reader) {
    return List.of(new Inline.Wikilink(reader.range(getChars()), target, text, embed));
  }
}
