package gloss.markdown.separator;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockSyntax;
import gloss.markdown.Inline;
import gloss.markdown.SourceRange;
import gloss.markdown.TreeReader;
import java.util.List;

/** A line of question marks, in the parser's document: a paragraph of its own. */
final class SeparatorNode extends Block implements BlockSyntax {
  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<gloss.markdown.Block> blocks(TreeReader reader) {
    SourceRange range = reader.trimmedRange(getChars());
    List<Inline> content = List.of(new Inline.Text(range, reader.text(getChars()).strip()));
    return List.of(new gloss.markdown.Block.Paragraph(range, content));
  }
}
