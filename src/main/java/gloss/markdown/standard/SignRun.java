package gloss.markdown.standard;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A run of signs that may open or close emphasis; it remembers how many they were at first. */
final class SignRun extends Delimiter {
  private final int written;

  SignRun(
      BasedSequence input,
      Text node,
      char sign,
      Flanks flanks,
      @Nullable Delimiter previous,
      int start) {
    super(input, node, sign, flanks.opens(), flanks.closes(), previous, start);
    this.written = node.getChars().length();
    setNumDelims(written);
  }

  int written() {
    return written;
  }
}
