package gloss.text;

/**
 * Markup that is safe to print as it stands. It is the only type that templates print without
 * escaping, so each place that makes one vouches for what is in it.
 *
 * @param markup well-formed HTML, possibly empty
 */
public record Html(String markup) {
  /**
   * Text made safe, for writers that build markup piece by piece: everything that could be markup,
   * in content or in a quoted attribute, is escaped.
   */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
