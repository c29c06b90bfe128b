package gloss.asset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of assets what only their authors read: comments, indentation and, in styles, blanks
 * around signs. Nothing else is changed, so what a browser shows in its tools can be found in the
 * sources.
 */
final class Shortened {
  private static final Pattern BLANKS =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'| ?[{}] ?|[:;,] ");

  private Shortened() {}

  /** A style sheet without comments, indentation, blank lines, and blanks that mean nothing. */
  static String css(String text) {
    return lines(withoutBlanks(withoutComments(text)));
  }

  /** A blank before a colon stays: in a selector it means "inside". Quoted text stays, too. */
  private static String withoutBlanks(String text) {
    return BLANKS
        .matcher(text)
        .replaceAll(
            found ->
                found.group().startsWith("\"") || found.group().startsWith("'")
                    ? Matcher.quoteReplacement(found.group())
                    : found.group().strip());
  }

  /**
   * A script without indentation, blank lines and lines that are a comment. A script that holds
   * text over several lines (between backticks) stays as it is.
   */
  static String script(String text) {
    if (text.indexOf('`') >= 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.lines().filter(line -> !line.strip().startsWith("//")).forEach(l -> line(out, l));
    return out.toString();
  }

  private static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.lines().forEach(line -> line(out, line));
    return out.toString();
  }

  private static void line(StringBuilder out, String line) {
    if (!line.isBlank()) {
      out.append(line.strip()).append('\n');
    }
  }

  /** Comment signs inside quotes are text. */
  private static String withoutComments(String text) {
    StringBuilder out = new StringBuilder(text.length());
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote == 0 && text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        i = end < 0 ? text.length() : end + 1;
        continue;
      }
      if (quote != 0 && c == '\\' && i + 1 < text.length()) {
        out.append(c).append(text.charAt(++i));
        continue;
      }
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
      out.append(c);
    }
    return out.toString();
  }
}
