package gloss.markdown.footnote;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockSyntax;
import gloss.markdown.TreeReader;
import java.util.List;

/** The text of a footnote in the parser's document; it is shown where footnotes are. */
final class Definition extends Block implements BlockSyntax {
  private final Label label;

  Definition(Label label) {
    this.label = label;
  }

  Label label() {
    return label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<gloss.markdown.Block> blocks(TreeReader reader) {
    reader.define(label.key(), label.name(), getChars());
    return List.of();
  }
}
