package gloss.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Signs that mark what stands between two runs of them. A syntax says which runs belong together
 * and what becomes of them; what else the parser library asks for is answered here once.
 */
public abstract class PairedSigns implements DelimiterProcessor {
  private final char sign;
  private final int least;

  /**
   * A pair.
   *
   * @param sign opens and closes
   * @param least how many of them a run has at least
   */
  protected PairedSigns(char sign, int least) {
    this.sign = sign;
    this.least = least;
  }

  @Override
  public final char getOpeningCharacter() {
    return sign;
  }

  @Override
  public final char getClosingCharacter() {
    return sign;
  }

  @Override
  public final int getMinLength() {
    return least;
  }

  @Override
  public final @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
    return null;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking;
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking;
  }

  @Override
  public final boolean skipNonOpenerCloser() {
    return false;
  }
}
