package gloss.markdown.separator;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockFactory;

/**
 * A line that holds nothing but {@code ?} or {@code ??}. Lists, quotes and paragraphs above it end
 * there, so that the line never becomes the lazy end of an item.
 */
final class SeparatorParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  private final SeparatorNode node = new SeparatorNode();

  private SeparatorParser(BasedSequence line) {
    node.setChars(line);
  }

  @Override
  public Block getBlock() {
    return node;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {}

  /** The line as a whole: inside a quote the sign of the quote stands before the mark. */
  private static BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    BasedSequence mark = line.trim();
    boolean alone = mark.matches("?") || mark.matches("??");
    return alone && state.getIndent() < CODE_INDENT
        ? BlockStart.of(new SeparatorParser(mark)).atIndex(line.length())
        : BlockStart.none();
  }

  /** Is asked for each line that may begin a block. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(SeparatorParser::start);
    }
  }
}
