package gloss.markdown.highlight;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.PairedSigns;

/** Two equals signs, by the same rules as the two tildes of strikethrough. */
final class HighlightParser extends PairedSigns {
  HighlightParser() {
    super('=', 2);
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
}
