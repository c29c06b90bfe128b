package gloss.markdown.math;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.SignParser;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas inside a text. After one dollar sign the next one decides: where it cannot close,
 * both are text, so that prices stay prices; and so does US$5.
 */
final class MathParser implements SignParser {
  /** A gap of Anki's cards. It asks for its answer, formula or not. */
  private static final Pattern GAP = Pattern.compile("\\{\\{c\\d{1,3}::");

  private static final CharPredicate DOLLAR = CharPredicate.anyOf('$');
  private static final CharPredicate BACKTICK = CharPredicate.anyOf('`');

  private @Nullable BasedSequence searched;
  private boolean unclosed;

  @Override
  public boolean parse(LightInlineParser line) {
    BasedSequence input = line.getInput();
    int start = line.getIndex();
    int signs = input.countLeading(DOLLAR, start);
    int close = signs > 2 ? -1 : signs == 2 ? display(input, start + 2) : close(input, start);
    if (close < 0) {
      // Signs that open nothing are text together: the second opens nothing, either.
      line.appendText(input, start, start + signs);
      line.setIndex(start + signs);
      return true;
    }
    int end = close + signs;
    line.flushTextNode();
    line.appendNode(
        new MathNode(
            input.subSequence(start, end), input.subSequence(start + signs, close), signs == 2));
    line.setIndex(end);
    return true;
  }

  private static int close(BasedSequence input, int start) {
    int from = start + 1;
    int close = next(input, from);
    boolean closes =
        close > from
            && (start == 0 || !isLatin(input.charAt(start - 1)))
            && !Character.isWhitespace(input.charAt(from))
            && !Character.isWhitespace(input.charAt(close - 1))
            && !isDigit(input, close + 1);
    return closes && isFormula(input.subSequence(from, close)) ? close : -1;
  }

  /** A text searched in vain is not searched again. */
  private int display(BasedSequence input, int from) {
    unclosed &= searched == input;
    searched = input;
    int close = unclosed ? -1 : next(input, from);
    while (close >= 0 && !input.matchChars("$$", close)) {
      close = next(input, close + 1);
    }
    unclosed |= close < 0;
    return close >= 0 && isFormula(input.subSequence(from, close)) ? close : -1;
  }

  /** The next dollar sign that has no backslash before it; -1 if there is none. */
  private static int next(BasedSequence input, int from) {
    int at = from;
    while (at < input.length()) {
      char c = input.charAt(at);
      if (c == '$') {
        return at;
      }
      at += c == '\\' ? 2 : 1;
    }
    return -1;
  }

  /** Code that begins between two dollar signs and ends elsewhere is code. */
  private static boolean isFormula(BasedSequence tex) {
    return !tex.isBlank() && tex.countOfAny(BACKTICK) % 2 == 0 && !holdsGap(tex);
  }

  /** Whether a gap begins in it. */
  static boolean holdsGap(CharSequence tex) {
    return GAP.matcher(tex).find();
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(BasedSequence input, int at) {
    return at < input.length() && Character.isDigit(input.charAt(at));
  }
}
