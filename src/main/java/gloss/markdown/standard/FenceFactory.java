package gloss.markdown.standard;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The library's fences; behind tildes any words may stand, with backticks and tildes among them.
 */
final class FenceFactory implements CustomBlockParserFactory {
  private static final int CODE_INDENT = 4;
  private static final int FENCE = 3;

  private final FencedCodeBlockParser.Factory inner = new FencedCodeBlockParser.Factory();

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

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Start(inner.apply(options));
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return inner.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return inner.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return inner.affectsGlobalScope();
  }
}
