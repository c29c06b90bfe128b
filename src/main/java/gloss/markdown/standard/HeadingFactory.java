package gloss.markdown.standard;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's headings without its habit of putting the paragraph together at each of its lines,
 * which makes long paragraphs and tables take time by the square of their lines: only a line of
 * signs that may underline a heading needs the paragraph above it. Definitions of references at the
 * start of that paragraph are no part of the heading.
 */
final class HeadingFactory extends BlockFactory {
  HeadingFactory() {
    super(new HeadingParser.Factory(), Start::new);
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
      BlockParser parser = matched.getBlockParser();
      boolean whole = mayUnderline(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
      if (!whole || !parser.isParagraphParser()) {
        return inner.tryStart(state, new Above(parser, List.of(), List.of()));
      }
      List<BasedSequence> lines = matched.getParagraphLines();
      int from = lines.get(0).trimStart().startsWith("[") ? behindDefinitions(state, matched) : 0;
      List<Integer> lineEnds = matched.getParagraphEolLengths();
      return inner.tryStart(
          state,
          new Above(
              parser, lines.subList(from, lines.size()), lineEnds.subList(from, lineEnds.size())));
    }

    /** How many lines of the paragraph are definitions; the parser knows them from now on. */
    private static int behindDefinitions(ParserState state, MatchedBlockParser matched) {
      if (!(state.getInlineParser() instanceof ParagraphPreProcessor definitions)) {
        return 0;
      }
      Paragraph copy = new Paragraph();
      List<BasedSequence> lines = matched.getParagraphLines();
      BasedSequence content = matched.getParagraphContent();
      copy.setContent(content, lines);
      matched.getBlockParser().getBlock().insertBefore(copy);
      int end = copy.getStartOffset() + definitions.preProcessBlock(copy, state);
      copy.unlink();
      int from = 0;
      while (from < lines.size() && lines.get(from).getStartOffset() < end) {
        from++;
      }
      return from;
    }
  }

  /** A place in the document with the lines of the paragraph there that are asked for. */
  private record Above(BlockParser blockParser, List<BasedSequence> lines, List<Integer> lineEnds)
      implements MatchedBlockParser {
    @Override
    public BlockParser getBlockParser() {
      return blockParser;
    }

    @Override
    public @Nullable BasedSequence getParagraphContent() {
      return lines.isEmpty() ? null : lines.get(0);
    }

    @Override
    public List<BasedSequence> getParagraphLines() {
      return lines;
    }

    @Override
    public List<Integer> getParagraphEolLengths() {
      return lineEnds;
    }

    @Override
    public @Nullable MutableDataHolder getParagraphDataHolder() {
      return null;
    }
  }
}
