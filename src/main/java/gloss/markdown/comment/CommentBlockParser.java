package gloss.markdown.comment;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockFactory;

/**
 * A comment that begins with {@code %%} at the start of a line and does not end in it. It goes on
 * to the line that holds the next {@code %%}, or to the end of the note.
 */
final class CommentBlockParser extends AbstractBlockParser {
  private final CommentBlock block = new CommentBlock();
  private boolean ended;

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (ended) {
      return BlockContinue.none();
    }
    ended = state.getLine().indexOf("%%", state.getIndex()) >= 0;
    return BlockContinue.atIndex(state.getLine().length());
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {}

  @Override
  public void closeBlock(ParserState state) {}

  /** Begins a comment. */
  private static BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int index = state.getNextNonSpaceIndex();
    boolean opens =
        state.getIndent() < 4 && line.matchChars("%%", index) && line.indexOf("%%", index + 2) < 0;
    return opens
        ? BlockStart.of(new CommentBlockParser()).atIndex(line.length())
        : BlockStart.none();
  }

  /** Looks for comments before anything else. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(CommentBlockParser::start, BlockQuoteParser.Factory.class);
    }
  }
}
