package gloss.markdown.html;

import java.util.List;

/** Start tags and escaped text. */
public final class Tag {
  private static final char REPLACEMENT = '\uFFFD';
  private static final List<String> EVEN_EMPTY = List.of("alt", "href");
  private static final List<String> BOOLEAN =
      List.of("open", "checked", "controls", "disabled", "reversed");

  private Tag() {}

  /**
   * A start tag.
   *
   * @param attributes names and values in turn; an attribute without value is left out, except
   *     {@code alt} and {@code href}; of {@code open}, {@code checked}, {@code controls}, {@code
   *     disabled}, {@code reversed} the name alone is written if the value is not empty
   */
  public static String start(String name, String... attributes) {
    StringBuilder out = new StringBuilder("<").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value.isEmpty() && !EVEN_EMPTY.contains(attributes[i])) {
        continue;
      }
      out.append(' ').append(attributes[i]);
      if (!BOOLEAN.contains(attributes[i])) {
        out.append("=\"");
        escape(value, true, out);
        out.append('"');
      }
    }
    return out.append('>').toString();
  }

  /** Appends text that stands between tags. */
  static void escape(String text, StringBuilder out) {
    escape(text, false, out);
  }

  /** What needs no escape, nearly all of every text, is appended in whole runs. */
  private static void escape(String text, boolean attribute, StringBuilder out) {
    int plainFrom = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      out.append(text, plainFrom, i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\u00A0' -> out.append("&nbsp;");
        case '\n', '\t' -> out.append(c);
        default -> i += appendPlain(text, i, out);
      }
      plainFrom = i + 1;
    }
    out.append(text, plainFrom, text.length());
  }

  private static boolean isPlain(char c) {
    return (c > '>' && c < 0x7F)
        || (c > 0xA0 && c < Character.MIN_SURROGATE)
        || (c >= ' ' && c < '>' && c != '&' && c != '<' && c != '"');
  }

  /** Appends one character that HTML allows, or a sign for one that it does not. */
  private static int appendPlain(String text, int index, StringBuilder out) {
    int c = text.codePointAt(index);
    boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    boolean nothing = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    out.appendCodePoint(control || nothing || half ? REPLACEMENT : c);
    return Character.charCount(c) - 1;
  }
}
