package gloss.markdown.standard;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The library's parser of lines, mended. */
final class StandardInlineParser extends CommonmarkInlineParser {
  private static final String COMMENT = "<!--";

  private @Nullable BasedSequence withoutCommentEnd;

  StandardInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  /** The library copies the whole paragraph at each match, and so takes time by its square. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor signs, char sign) {
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == sign) {
      end++;
    }
    if (end - start < signs.getMinLength()) {
      return false;
    }
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    Flanks flanks = Flanks.of(input, start, end, signs);
    Delimiter previous = lastDelimiter;
    lastDelimiter = new SignRun(input, node, sign, flanks, previous, start);
    if (previous != null) {
      previous.setNext(lastDelimiter);
    }
    return true;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    new SignPairs(this, delimiterProcessors, bottom).make();
  }

  /** Between angle brackets blanks may stand, but no line end and no bracket. */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return super.parseLinkDestination();
    }
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        BasedSequence found = input.subSequence(index, i + 1);
        index = i + 1;
        return found;
      } else if (c == '<' || c == '\n') {
        return null;
      }
      i += c == '\\' ? 1 : 0;
    }
    return null;
  }

  /** An escaped bracket does not end a label. */
  @Override
  public int parseLinkLabel() {
    int start = index;
    int length = super.parseLinkLabel();
    int slash = index - 2;
    while (slash > start && input.charAt(slash) == '\\') {
      slash--;
    }
    boolean escaped = length > 0 && (index - slash) % 2 == 1;
    index = escaped ? start : index;
    return escaped ? 0 : length;
  }

  /**
   * A title is parted by a blank from what stands before it; round brackets in it hold no other.
   */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean parted = index > 0 && " \t\n".indexOf(input.charAt(index - 1)) >= 0;
    int start = index;
    BasedSequence title = parted ? super.parseLinkTitle() : null;
    if (title != null && title.startsWith("(") && holdsBracket(title)) {
      index = start;
      return null;
    }
    return title;
  }

  private static boolean holdsBracket(CharSequence title) {
    for (int i = 1; i < title.length(); i++) {
      if (title.charAt(i) == '(') {
        return true;
      }
      i += title.charAt(i) == '\\' ? 1 : 0;
    }
    return false;
  }

  /** A comment goes on to the next end, whatever stands in it. */
  @Override
  public boolean parseHtmlInline() {
    if (!input.matchChars(COMMENT, index)) {
      return super.parseHtmlInline();
    }
    int end = commentEnd();
    if (end < 0) {
      return false;
    }
    BasedSequence comment = input.subSequence(index, end);
    index = end;
    appendNode(new HtmlInlineComment(comment));
    return true;
  }

  /** A paragraph searched in vain is not searched again. */
  private int commentEnd() {
    int inside = index + COMMENT.length();
    if (input.matchChars(">", inside) || input.matchChars("->", inside)) {
      return input.indexOf('>', inside) + 1;
    }
    int end = withoutCommentEnd == input ? -1 : input.indexOf("-->", inside);
    if (end < 0) {
      withoutCommentEnd = input;
      return -1;
    }
    return end + "-->".length();
  }

  /** Numbers of more digits than any character has are text. */
  @Override
  public boolean parseEntity() {
    int at = index;
    BasedSequence found = match(myParsing.ENTITY_HERE);
    index = at;
    return found != null && !isTooLong(found) && super.parseEntity();
  }

  private static boolean isTooLong(BasedSequence entity) {
    boolean hex = entity.startsWith("&#x") || entity.startsWith("&#X");
    int most = hex ? "&#x10FFFF;".length() : "&#1114111;".length();
    return entity.charAt(1) == '#' && entity.length() > most;
  }
}
