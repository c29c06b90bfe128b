package gloss.markdown.highlight;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Two equals signs, by the same rules as the two tildes of strikethrough. */
final class HighlightParser implements DelimiterProcessor {
  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return 2;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() == 2 && closer.length() == 2 ? 2 : 0;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    HighlightNode node =
        new HighlightNode(opener.getTailChars(used), BasedSequence.NULL, closer.getLeadChars(used));
    opener.moveNodesBetweenDelimitersTo(node, closer);
  }

  @Override
  public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
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
  public boolean skipNonOpenerCloser() {
    return false;
  }
}
