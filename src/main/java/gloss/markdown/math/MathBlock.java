package gloss.markdown.math;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockSyntax;
import gloss.markdown.TreeReader;
import java.util.ArrayList;
import java.util.List;

/** A formula on lines of its own, in the parser's document. */
final class MathBlock extends Block implements BlockSyntax {
  private final List<BasedSequence> lines = new ArrayList<>();

  void add(BasedSequence line) {
    lines.add(line);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public List<gloss.markdown.Block> blocks(TreeReader reader) {
    StringBuilder tex = new StringBuilder();
    lines.forEach(line -> tex.append(reader.text(line)));
    return List.of(
        new gloss.markdown.Block.MathBlock(
            reader.trimmedRange(getChars()), TexComments.without(tex.toString()).strip()));
  }
}
