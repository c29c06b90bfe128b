package gloss.markdown.callout;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockFactory;
import java.util.Optional;

/**
 * A block quote whose first line is a callout's head. The head is taken off before paragraphs are
 * looked for, so that nothing runs from the title into the body and no line below turns it into a
 * heading.
 */
final class CalloutParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  private final CalloutNode node;

  private CalloutParser(CalloutNode node) {
    this.node = node;
  }

  @Override
  public Block getBlock() {
    return node;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block block) {
    return true;
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return false;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    int sign = signAt(state);
    return sign < 0 ? BlockContinue.none() : BlockContinue.atIndex(behindSign(state, sign));
  }

  @Override
  public void closeBlock(ParserState state) {
    node.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser parser) {
    BasedSequence title = node.title().getChars();
    if (!title.isEmpty()) {
      parser.parse(title, node.title());
    }
  }

  /** Where the quote's sign stands in the rest of the line, or -1. */
  private static int signAt(ParserState state) {
    int index = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    boolean found =
        state.getIndent() < CODE_INDENT && index < line.length() && line.charAt(index) == '>';
    return found ? index : -1;
  }

  private static int behindSign(ParserState state, int sign) {
    BasedSequence line = state.getLine();
    boolean blank = sign + 1 < line.length() && line.charAt(sign + 1) == ' ';
    return blank ? sign + 2 : sign + 1;
  }

  /** Begins a callout. */
  private static BlockStart start(ParserState state, MatchedBlockParser matched) {
    int sign = signAt(state);
    if (sign < 0) {
      return BlockStart.none();
    }
    BasedSequence line = state.getLine();
    int from = sign + 1;
    while (from < line.length() && from < sign + CODE_INDENT && line.charAt(from) == ' ') {
      from++;
    }
    Optional<CalloutHead> head = CalloutHead.in(line, from);
    if (head.isEmpty()) {
      return BlockStart.none();
    }
    BasedSequence title = line.subSequence(head.get().titleStart(), line.length()).trimEnd();
    CalloutNode node = new CalloutNode(head.get(), title);
    node.setChars(line.subSequence(sign, line.length()));
    return BlockStart.of(new CalloutParser(node)).atIndex(line.length());
  }

  /** Puts it before the ordinary block quote. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(CalloutParser::start, BlockQuoteParser.Factory.class);
    }
  }
}
