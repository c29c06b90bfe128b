package gloss.markdown.math;

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
 * A formula that begins with two dollar signs at the start of a line and ends with two at the end
 * of the same line or of a later one. Where nothing ends it nearby, it does not begin.
 */
final class MathBlockParser extends AbstractBlockParser {
  private static final String SIGNS = "$$";

  /** How far behind the first line the end is looked for. */
  private static final int LONGEST = 5_000;

  private final MathBlock block = new MathBlock();
  private final BasedSequence start;
  private int end;
  private boolean ended;

  private MathBlockParser(BasedSequence start) {
    this.start = start;
    this.end = start.getEndOffset();
  }

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
    int close = line.indexOf(SIGNS);
    ended = close >= 0;
    block.add(ended ? line.subSequence(0, close) : line);
    end = ended ? line.getStartOffset() + close + SIGNS.length() : line.getEndOffset();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setChars(start.baseSubSequence(start.getStartOffset(), end));
  }

  /** Begins a formula. */
  private static BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int index = state.getNextNonSpaceIndex();
    boolean opens = state.getIndent() < 4 && line.matchChars(SIGNS, index) && ends(line, index + 2);
    return opens
        ? BlockStart.of(new MathBlockParser(line.subSequence(index, index + 2))).atIndex(index + 2)
        : BlockStart.none();
  }

  private static boolean ends(BasedSequence line, int from) {
    int close = line.indexOf(SIGNS, from);
    if (close >= 0) {
      BasedSequence tex = line.subSequence(from, close);
      return !tex.isBlank() && isEnd(line, close) && !MathParser.holdsGap(tex);
    }
    BasedSequence text = line.getBaseSequence();
    int behind = line.getEndOffset();
    int later = text.indexOf(SIGNS, behind, Math.min(text.length(), behind + LONGEST));
    return later >= 0
        && isEnd(text, later)
        && !MathParser.holdsGap(text.subSequence(line.getStartOffset() + from, later));
  }

  /** Whether nothing stands behind the signs in their line. */
  private static boolean isEnd(BasedSequence text, int signs) {
    int at = signs + SIGNS.length();
    while (at < text.length() && text.charAt(at) != '\n') {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Looks for formulas before anything else but comments. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(MathBlockParser::start, BlockQuoteParser.Factory.class);
    }
  }
}
