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
      end = text.charAt(end - 1) == ';' ? beforeEntity(text, start, end) : end - 1;
    }
    boolean host = end > start && Character.isLetterOrDigit(text.charAt(start));
    return host ? end : start;
  }

  /** What looks like an entity at the end is the sentence's as a whole. */
  private static int beforeEntity(CharSequence text, int start, int end) {
    int name = end - 1;
    while (name > start && Character.isLetterOrDigit(text.charAt(name - 1))) {
      name--;
    }
    boolean entity = name > start && name < end - 1 && text.charAt(name - 1) == '&';
    return entity ? name - 1 : end - 1;
  }

  /** A bracket is part of the address if the address opened it. */
  private static boolean belongsToSentence(char last, int open) {
    return SENTENCE.indexOf(last) >= 0 || (last == ')' && open < 0);
  }
}
