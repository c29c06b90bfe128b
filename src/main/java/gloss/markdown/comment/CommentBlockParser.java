package gloss.markdown.comment;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private static final class Start extends AbstractBlockParserFactory {
    Start(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int index = state.getNextNonSpaceIndex();
      boolean opens =
          state.getIndent() < 4
              && line.matchChars("%%", index)
              && line.indexOf("%%", index + 2) < 0;
      return opens
          ? BlockStart.of(new CommentBlockParser()).atIndex(line.length())
          : BlockStart.none();
    }
  }

  /** Looks for comments before anything else. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Start(options);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Collections.singleton(BlockQuoteParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
