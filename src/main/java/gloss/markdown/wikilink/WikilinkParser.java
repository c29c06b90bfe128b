package gloss.markdown.wikilink;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.SignParser;
import org.jspecify.annotations.Nullable;

/** Finds wikilinks in a line, before the parser takes the brackets for a Markdown link. */
final class WikilinkParser implements SignParser {
  private @Nullable BasedSequence known;
  private Brackets brackets = new Brackets("");

  @Override
  public boolean parse(LightInlineParser line) {
    BasedSequence input = line.getInput();
    int start = line.getIndex();
    boolean embed = input.charAt(start) == '!';
    int open = embed ? start + 1 : start;
    if (!input.matchChars("[[", open)) {
      return false;
    }
    Brackets.Pair pair = bracketsOf(input).at(open);
    if (pair.end() < 0) {
      return false;
    }
    int end = pair.end() + 2;
    String inside = input.subSequence(open + 2, pair.end()).toString();
    if (pair.nested() || !WikilinkText.isLink(inside)) {
      line.appendText(input, start, end);
    } else {
      line.flushTextNode();
      WikilinkText text = WikilinkText.of(inside);
      line.appendNode(
          new WikilinkNode(input.subSequence(start, end), text.target(), text.shown(), embed));
    }
    line.setIndex(end);
    return true;
  }

  private Brackets bracketsOf(BasedSequence input) {
    if (known != input) {
      known = input;
      brackets = new Brackets(input);
    }
    return brackets;
  }
}
