package gloss.markdown.standard;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockFactory;
import java.util.Locale;

/**
 * A text area, which goes on to the line with its end as {@code <pre>} does, blank lines or not.
 */
final class TextareaParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;
  private static final String OPENING = "<textarea";
  private static final String CLOSING = "</textarea>";

  private final HtmlBlock block = new HtmlBlock();
  private final BlockContent content = new BlockContent();
  private boolean ended;

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    ended |= line.toString().toLowerCase(Locale.ROOT).contains(CLOSING);
    content.add(line, state.getIndent());
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }

  /** Begins a text area. */
  private static BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int end = start + OPENING.length();
    boolean opens =
        state.getIndent() < CODE_INDENT
            && line.matchCharsIgnoreCase(OPENING, start)
            && (end == line.length() || " \t>".indexOf(line.charAt(end)) >= 0);
    return opens
        ? BlockStart.of(new TextareaParser()).atIndex(state.getIndex())
        : BlockStart.none();
  }

  /** Puts it before other raw HTML. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(TextareaParser::start, HtmlBlockParser.Factory.class);
    }
  }
}
