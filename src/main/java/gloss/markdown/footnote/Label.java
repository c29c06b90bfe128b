package gloss.markdown.footnote;

import java.util.Locale;
import java.util.Optional;

/**
 * {@code [^id]}: a name without blanks and brackets.
 *
 * @param end behind the closing bracket
 */
record Label(String name, int end) {
  /** The label that begins at an index. */
  static Optional<Label> at(CharSequence text, int start) {
    int end = start + 2;
    boolean opens =
        end < text.length() && text.charAt(start) == '[' && text.charAt(start + 1) == '^';
    while (opens && end < text.length() && isNameSign(text.charAt(end))) {
      end++;
    }
    boolean closed = opens && end > start + 2 && end < text.length() && text.charAt(end) == ']';
    return closed
        ? Optional.of(new Label(text.subSequence(start + 2, end).toString(), end + 1))
        : Optional.empty();
  }

  private static boolean isNameSign(char c) {
    return c != '[' && c != ']' && !Character.isWhitespace(c);
  }

  /** The name as names are compared. */
  String key() {
    return name.toLowerCase(Locale.ROOT);
  }
}
