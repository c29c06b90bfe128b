package gloss.markdown.comment;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.SignParser;
import org.jspecify.annotations.Nullable;

/** Finds {@code %%comments%%} within one line. */
final class CommentParser implements SignParser {
  private @Nullable BasedSequence searched;
  private int lineEnd = -1;
  private boolean unclosed;

  @Override
  public boolean parse(LightInlineParser line) {
    BasedSequence input = line.getInput();
    int start = line.getIndex();
    if (!input.matchChars("%%", start)) {
      return false;
    }
    int close = close(input, start + 2);
    if (close < 0) {
      return false;
    }
    line.flushTextNode();
    line.appendNode(new CommentNode(input.subSequence(start, close + 2)));
    line.setIndex(close + 2);
    return true;
  }

  /** Where the comment's end begins; a line searched in vain is not searched again. */
  private int close(BasedSequence input, int from) {
    if (searched != input || from > lineEnd) {
      int newline = input.indexOf('\n', from);
      searched = input;
      lineEnd = newline < 0 ? input.length() : newline;
      unclosed = false;
    }
    int close = unclosed ? -1 : input.indexOf("%%", from, lineEnd);
    unclosed = close < 0;
    return close;
  }
}
