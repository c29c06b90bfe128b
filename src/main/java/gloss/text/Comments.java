package gloss.text;

/**
 * {@code %%comments%%} in texts that are no Markdown: front matter, the words of a wikilink, titles
 * of links. What stands in one is not meant for readers, wherever it stands.
 */
public final class Comments {
  private static final String SIGN = "%%";

  private Comments() {}

  /** The text without its comments; one that is not closed is text. */
  public static String leftOut(String text) {
    return without(text, false);
  }

  /** The same with blanks instead of comments, so that all else stands where it stood. */
  public static String blanked(String text) {
    return without(text, true);
  }

  private static String without(String text, boolean blanks) {
    int open = text.indexOf(SIGN);
    int close = closing(text, open);
    if (close < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (close >= 0) {
      out.append(text, from, open);
      from = close + SIGN.length();
      out.append(" ".repeat(blanks ? from - open : 0));
      open = text.indexOf(SIGN, from);
      close = closing(text, open);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static int closing(String text, int open) {
    return open < 0 ? -1 : text.indexOf(SIGN, open + SIGN.length());
  }
}
