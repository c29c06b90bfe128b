package gloss.markdown.blockid;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.SignParser;

/** Finds {@code ^id} as the last word of a block. */
final class BlockIdParser implements SignParser {
  @Override
  public boolean parse(LightInlineParser line) {
    BasedSequence input = line.getInput();
    int start = line.getIndex();
    boolean ownWord = start == 0 || Character.isWhitespace(input.charAt(start - 1));
    int end = start + 1;
    while (ownWord && end < input.length() && isIdSign(input.charAt(end))) {
      end++;
    }
    if (end < start + 2 || !input.subSequence(end, input.length()).isBlank()) {
      return false;
    }
    line.flushTextNode();
    line.appendNode(new BlockIdNode(input.subSequence(start, end)));
    line.setIndex(input.length());
    return true;
  }

  private static boolean isIdSign(char c) {
    return c == '-' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
