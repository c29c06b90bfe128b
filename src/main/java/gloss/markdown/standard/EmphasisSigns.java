package gloss.markdown.standard;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.PairedSigns;

/** Stars and underscores: which of them belong together, as CommonMark 6.2 says. */
final class EmphasisSigns extends PairedSigns {
  EmphasisSigns(char sign) {
    super(sign, 1);
  }

  /** Rules 9 and 10: the signs of both runs together are no multiple of three, or each run is. */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    int opening = written(opener);
    int closing = written(closer);
    boolean both = opener.canClose() || closer.canOpen();
    if (both && (opening + closing) % 3 == 0 && opening % 3 != 0) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  private static int written(DelimiterRun run) {
    return run instanceof SignRun own ? own.written() : run.length();
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    BasedSequence open = opener.getTailChars(used);
    BasedSequence close = closer.getLeadChars(used);
    DelimitedNodeImpl node =
        used == 1
            ? new Emphasis(open, BasedSequence.NULL, close)
            : new StrongEmphasis(open, BasedSequence.NULL, close);
    opener.moveNodesBetweenDelimitersTo(node, closer);
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
    boolean inWord = getOpeningCharacter() == '_' && rightFlanking && !beforeIsPunctuation;
    return leftFlanking && !inWord;
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
    boolean inWord = getOpeningCharacter() == '_' && leftFlanking && !afterIsPunctuation;
    return rightFlanking && !inWord;
  }
}
