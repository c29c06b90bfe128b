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
    int open = text.indexOf(SIGN);
    int close = open < 0 ? -1 : text.indexOf(SIGN, open + SIGN.length());
    if (close < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (open >= 0 && close >= 0) {
      out.append(text, from, open);
      from = close + SIGN.length();
      open = text.indexOf(SIGN, from);
      close = open < 0 ? -1 : text.indexOf(SIGN, open + SIGN.length());
    }
    return out.append(text, from, text.length()).toString();
  }
}
