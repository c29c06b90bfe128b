package gloss.text;

import java.util.List;
import java.util.Locale;

/**
 * Writes one JSON object (RFC 8259) whose keys stay in the order in which they were put.
 *
 * <p>What could end a script element or a line of a script ({@code <}, {@code >}, {@code &},
 * U+2028, U+2029) is escaped, so the text may stand in a page or in a script as well as in a file.
 */
public final class Json {
  private final StringBuilder out = new StringBuilder("{");

  private Json() {}

  /** An object without members. */
  public static Json object() {
    return new Json();
  }

  /** Adds a text. */
  public Json put(String key, String value) {
    return member(key, quoted(value));
  }

  /** Adds a truth value. */
  public Json put(String key, boolean value) {
    return member(key, Boolean.toString(value));
  }

  /** Adds a whole number. */
  public Json put(String key, long value) {
    return member(key, Long.toString(value));
  }

  /**
   * Adds a number.
   *
   * @throws IllegalArgumentException for what JSON has no number for
   */
  public Json put(String key, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("no number of JSON: " + value);
    }
    return member(key, Double.toString(value));
  }

  /** Adds a list of texts. */
  public Json put(String key, List<String> values) {
    return member(key, bracketed(values.stream().map(Json::quoted).toList()));
  }

  /** Adds a list of whole numbers. */
  public Json putNumbers(String key, List<Integer> values) {
    return member(key, bracketed(values.stream().map(String::valueOf).toList()));
  }

  /** Adds an object. */
  public Json put(String key, Json value) {
    return member(key, value.toString());
  }

  /** Adds a list of objects. */
  public Json putAll(String key, List<Json> values) {
    return member(key, array(values));
  }

  /** A list of objects. */
  public static String array(List<Json> values) {
    return bracketed(values.stream().map(Json::toString).toList());
  }

  /** A text with its quotes. */
  public static String quoted(String value) {
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> appendOther(value, i, out);
      }
    }
    return out.append('"').toString();
  }

  private static void appendOther(String value, int i, StringBuilder out) {
    char c = value.charAt(i);
    boolean markup = c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
    if (c < 0x20 || c == 0x7f || markup || isAlone(value, i)) {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      out.append(c);
    }
  }

  /** Half of a sign outside the basic plane cannot be written as UTF-8. */
  private static boolean isAlone(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  private static String bracketed(List<String> values) {
    return "[" + String.join(",", values) + "]";
  }

  private Json member(String key, String value) {
    out.append(out.length() > 1 ? "," : "").append(quoted(key)).append(':').append(value);
    return this;
  }

  /** The object as written so far, on one line. */
  @Override
  public String toString() {
    return out + "}";
  }
}
