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
  private final BasedSequence tex;
  private final boolean display;

  MathNode(BasedSequence chars, BasedSequence tex, boolean display) {
    super(chars);
    this.tex = tex;
    this.display = display;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** In a table a bar is written with a backslash, or it would end the cell. */
  @Override
  public List<Inline> inlines(TreeReader reader) {
    String written = reader.text(tex);
    boolean inTable = getAncestorOfType(TableCell.class) != null;
    return List.of(
        new Inline.MathText(
            reader.range(getChars()), inTable ? written.replace("\\|", "|") : written, display));
  }
}
