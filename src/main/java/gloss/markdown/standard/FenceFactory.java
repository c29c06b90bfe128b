package gloss.markdown.standard;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The library's fences; behind tildes any words may stand, with backticks and tildes among them.
 */
final class FenceFactory extends BlockFactory {
  private static final int CODE_INDENT = 4;
  private static final int FENCE = 3;

  FenceFactory() {
    super(new FencedCodeBlockParser.Factory(), Start::new);
  }

  private record Start(BlockParserFactory inner) implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int start = state.getNextNonSpaceIndex();
      BasedSequence line = state.getLine();
      int end = start;
      while (end < line.length() && line.charAt(end) == '~') {
        end++;
      }
      if (end - start < FENCE || state.getIndent() >= CODE_INDENT) {
        return inner.tryStart(state, matched);
      }
      FencedCodeBlockParser parser =
          new FencedCodeBlockParser(
              state.getProperties(), '~', end - start, state.getIndent(), start);
      ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
      return BlockStart.of(parser).atIndex(end);
    }
  }
}
