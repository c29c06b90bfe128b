package gloss.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The library's headings without its habit of putting the paragraph together at each of its lines,
 * which makes long paragraphs and tables take time by the square of their lines: only a line of
 * signs that may underline a heading needs the paragraph above it.
 */
final class LinearHeadings implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.HEADING_PARSER, false);
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new Factory());
  }

  private static boolean mayUnderline(CharSequence line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '=' && c != '-' && c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  private record Start(BlockParserFactory inner) implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      boolean whole = mayUnderline(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
      return inner.tryStart(
          state, whole ? matched : new WithoutParagraph(matched.getBlockParser()));
    }
  }

  /** A place in the document whose paragraph is not asked for. */
  private record WithoutParagraph(BlockParser blockParser) implements MatchedBlockParser {
    @Override
    public BlockParser getBlockParser() {
      return blockParser;
    }

    @Override
    public @Nullable BasedSequence getParagraphContent() {
      return null;
    }

    @Override
    public @Nullable List<BasedSequence> getParagraphLines() {
      return null;
    }

    @Override
    public @Nullable List<Integer> getParagraphEolLengths() {
      return null;
    }

    @Override
    public @Nullable MutableDataHolder getParagraphDataHolder() {
      return null;
    }
  }

  /** Stands where the library's own factory would. */
  private static final class Factory implements CustomBlockParserFactory {
    private final HeadingParser.Factory inner = new HeadingParser.Factory();

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
}
