package gloss.markdown.math;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.Inline;
import gloss.markdown.InlineSyntax;
import gloss.markdown.TreeReader;
import java.util.List;

/** A formula inside a text, in the parser's document. */
final class MathNode extends Node implements InlineSyntax {
  private final BasedSequence written;
  private final boolean display;

  MathNode(BasedSequence chars, BasedSequence written, boolean display) {
    super(chars);
    this.written = written;
    this.display = display;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** In a table a bar is written with a backslash, or it would end the cell. */
  @Override
  public List<Inline> inlines(TreeReader reader) {
    String source = reader.text(written);
    boolean inTable = getAncestorOfType(TableCell.class) != null;
    String tex = TexComments.without(inTable ? source.replace("\\|", "|") : source);
    return List.of(new Inline.MathText(reader.range(getChars()), tex.strip(), display));
  }
}
