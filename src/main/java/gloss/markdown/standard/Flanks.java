package gloss.markdown.standard;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/** Whether a run of signs may open and close what stands between two of them. */
record Flanks(boolean opens, boolean closes) {
  private static final int LINE_END = '\n';

  /** As CommonMark 6.2 says, by the characters on both sides of the run. */
  static Flanks of(CharSequence text, int start, int end, DelimiterProcessor signs) {
    int before = start == 0 ? LINE_END : Character.codePointBefore(text, start);
    int after = end == text.length() ? LINE_END : Character.codePointAt(text, end);
    boolean blankBefore = isBlank(before);
    boolean blankAfter = isBlank(after);
    boolean signBefore = isPunctuation(before);
    boolean signAfter = isPunctuation(after);
    boolean left = !blankAfter && (!signAfter || blankBefore || signBefore);
    boolean right = !blankBefore && (!signBefore || blankAfter || signAfter);
    return new Flanks(
        signs.canBeOpener("", "", left, right, signBefore, signAfter, blankBefore, blankAfter),
        signs.canBeCloser("", "", left, right, signBefore, signAfter, blankBefore, blankAfter));
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
