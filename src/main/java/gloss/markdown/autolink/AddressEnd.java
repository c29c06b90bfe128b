package gloss.markdown.autolink;

/** Where an address in running text ends: punctuation behind it belongs to the sentence. */
final class AddressEnd {
  private static final String STOPS = " \t\n<>\"`[]|\\{}^";
  private static final String SENTENCE = "?!.,:;*_~'";

  private AddressEnd() {}

  /** The end of the address whose host begins at an index; the index itself if there is none. */
  static int of(CharSequence text, int start) {
    int end = start;
    int open = 0;
    while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
      open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    while (end > start && belongsToSentence(text.charAt(end - 1), open)) {
      open += text.charAt(end - 1) == ')' ? 1 : 0;
      end--;
    }
    boolean host = end > start && Character.isLetterOrDigit(text.charAt(start));
    return host ? end : start;
  }

  /** A bracket is part of the address if the address opened it. */
  private static boolean belongsToSentence(char last, int open) {
    return SENTENCE.indexOf(last) >= 0 || (last == ')' && open < 0);
  }
}
