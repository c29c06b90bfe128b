package gloss.markdown.standard;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/**
 * Whether a run of signs may open and close what stands between two of them.
 *
 * <p>Chinese, Japanese and Korean are written without blanks around words, so that CommonMark's
 * rule, which asks for a blank outside of punctuation, leaves {@code **term (sign)**} in them as it
 * is. Hence their own punctuation counts as letters do, and next to one of their characters any
 * punctuation does. Underscores keep the rule: in names of things they mark nothing.
 */
record Flanks(boolean opens, boolean closes) {
  private static final int LINE_END = '\n';

  /** As CommonMark 6.2 says, by the characters on both sides of the run. */
  static Flanks of(CharSequence text, int start, int end, DelimiterProcessor signs) {
    int before = before(text, start);
    int after = end == text.length() ? LINE_END : Character.codePointAt(text, end);
    boolean blankBefore = isBlank(before);
    boolean blankAfter = isBlank(after);
    boolean signBefore = isPunctuation(before);
    boolean signAfter = isPunctuation(after);
    boolean dense = signs.getOpeningCharacter() != '_';
    boolean denseBefore = dense && EastAsian.is(before);
    boolean denseAfter = dense && EastAsian.is(after);
    boolean left =
        !blankAfter && (!signAfter || denseAfter || blankBefore || signBefore || denseBefore);
    boolean right =
        !blankBefore && (!signBefore || denseBefore || blankAfter || signAfter || denseAfter);
    return new Flanks(
        signs.canBeOpener("", "", left, right, signBefore, signAfter, blankBefore, blankAfter),
        signs.canBeCloser("", "", left, right, signBefore, signAfter, blankBefore, blankAfter));
  }

  /** The character before a run; one that only chooses a form stands for the one before it. */
  private static int before(CharSequence text, int start) {
    int at = start;
    while (at > 0) {
      int c = Character.codePointBefore(text, at);
      if (!EastAsian.choosesForm(c)) {
        return c;
      }
      at -= Character.charCount(c);
    }
    return LINE_END;
  }

  private static boolean isBlank(int c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || (c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** Unicode's punctuation and symbols. */
  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
