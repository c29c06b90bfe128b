package gloss.page;

import gloss.text.Html;

/** Text as XML 1.0 can hold it: the signs that it has no way to write are left out. */
final class Xml {
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private Xml() {}

  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Xml::isPossible).forEach(out::appendCodePoint);
    return Html.escaped(out.toString());
  }

  private static boolean isPossible(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c > 0xFFFF;
  }
}
