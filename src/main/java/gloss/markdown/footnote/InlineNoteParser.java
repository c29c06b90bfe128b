package gloss.markdown.footnote;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.SignParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code ^[text]}. The text is parsed when the paragraph is: markup stands in it, but no
 * further footnote. Behind {@code ==} it is the hint of a gap and stays text.
 */
final class InlineNoteParser implements SignParser {
  private @Nullable BasedSequence known;
  private NoteBrackets brackets = new NoteBrackets("");
  private List<FootnoteNode> found = new ArrayList<>();
  private boolean inside;

  @Override
  public boolean parse(LightInlineParser line) {
    BasedSequence input = line.getInput();
    int start = line.getIndex();
    boolean hint = start > 1 && input.matchChars("==", start - 2);
    if (inside || hint || !input.matchChars("^[", start)) {
      return false;
    }
    if (known != input) {
      known = input;
      brackets = new NoteBrackets(input);
    }
    int end = brackets.endOf(start + 1);
    if (end < 0 || input.subSequence(start + 2, end).isBlank()) {
      return false;
    }
    BasedSequence chars = input.subSequence(start, end + 1);
    FootnoteNode.Text text = new FootnoteNode.Text(input.subSequence(start + 2, end));
    // A blank cannot occur in names of footnotes.
    FootnoteNode node = new FootnoteNode(chars, " " + chars.getStartOffset(), text);
    line.flushTextNode();
    line.appendNode(node);
    line.setIndex(end + 1);
    found.add(node);
    return true;
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    if (inside) {
      return;
    }
    List<FootnoteNode> nodes = found;
    found = new ArrayList<>();
    inside = true;
    for (FootnoteNode node : nodes) {
      parser.parse(node.text().getChars(), node.text());
    }
    inside = false;
  }
}
