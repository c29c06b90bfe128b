package gloss.markdown.autolink;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.SignParser;
import java.util.List;

/** Stops at each colon and looks whether a scheme stands before it and a host behind it. */
final class AutolinkParser implements SignParser {
  @Override
  public boolean parse(LightInlineParser line) {
    BasedSequence input = line.getInput();
    int colon = line.getIndex();
    List<BasedSequence> pending = line.getCurrentText();
    String scheme = scheme(input, colon);
    if (scheme.isEmpty() || pending.isEmpty() || !input.matchChars("://", colon)) {
      return false;
    }
    int end = AddressEnd.of(input, colon + 3);
    BasedSequence before = pending.get(pending.size() - 1);
    if (end <= colon + 3 || !before.endsWith(scheme)) {
      return false;
    }
    pending.set(pending.size() - 1, before.subSequence(0, before.length() - scheme.length()));
    line.flushTextNode();
    line.appendNode(new AutolinkNode(input.subSequence(colon - scheme.length(), end)));
    line.setIndex(end);
    return true;
  }

  /** The scheme that ends at an index, as a word of its own; empty if there is none. */
  private static String scheme(BasedSequence input, int end) {
    for (String scheme : List.of("https", "http")) {
      int start = end - scheme.length();
      boolean found = start >= 0 && input.matchChars(scheme, start);
      if (found && (start == 0 || !Character.isLetterOrDigit(input.charAt(start - 1)))) {
        return scheme;
      }
    }
    return "";
  }
}
