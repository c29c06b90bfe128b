package gloss.markdown.footnote;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.BlockFactory;
import java.util.Optional;

/**
 * A footnote's text: the rest of its line, and the lines below that are indented by two blanks or
 * more. As far as the first of them is indented, all are.
 */
final class DefinitionParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;
  private static final int LEAST_INDENT = 2;

  private final Definition block;
  private int indent;

  private DefinitionParser(Definition block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return block.getFirstChild() == null
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    if (state.getIndent() < LEAST_INDENT) {
      return BlockContinue.none();
    }
    indent = indent == 0 ? Math.min(state.getIndent(), CODE_INDENT) : indent;
    return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  /** Begins a footnote's text. */
  private static BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    Optional<Label> label =
        state.getIndent() < CODE_INDENT ? Label.at(line, start) : Optional.empty();
    if (label.isEmpty() || !line.matchChars(":", label.get().end())) {
      return BlockStart.none();
    }
    Definition block = new Definition(label.get());
    int end = label.get().end() + 1;
    block.setChars(line.subSequence(start, end));
    return BlockStart.of(new DefinitionParser(block)).atIndex(end);
  }

  /** Is asked for each line that may begin a block. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(DefinitionParser::start);
    }
  }
}
