package gloss.markdown.comment;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.SignParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code %%comments%%} in a paragraph. One that is closed in a further line is a comment,
 * too: what its author did not want to be seen is not published for the sake of a line end.
 */
final class CommentParser implements SignParser {
  private @Nullable BasedSequence unclosed;

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

  /** Where the comment's end begins; a paragraph searched in vain is not searched again. */
  private int close(BasedSequence input, int from) {
    int close = unclosed == input ? -1 : input.indexOf("%%", from);
    if (close < 0) {
      unclosed = input;
    }
    return close;
  }
}
