package gloss.card.bank;

import java.util.List;

/**
 * What a note cannot do without if it asks questions in the manner of a bank. Most notes are no
 * bank, and to find that out must cost nearly nothing: one look at each sign, without patterns.
 */
final class BankSigns {
  private static final List<String> CALLOUTS =
      List.of("[x]", "[!success", "[!check", "[!done", "[!question", "[!faq", "[!help");

  private BankSigns() {}

  /** Whether any of them stands in a text, in either case. */
  static boolean areIn(String text) {
    boolean lineStart = true;
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      char c = signs[i];
      if (isWord(c, text, i) || (lineStart && (isDivider(text, i) || isLabel(text, i)))) {
        return true;
      }
      lineStart = c == '\n' || c == '\r';
    }
    return false;
  }

  private static boolean isWord(char first, String text, int at) {
    return switch (first) {
      case 'a', 'A' -> any(text, at, 'n', "answer", "ans:", "antwort");
      case 's', 'S' -> any(text, at, 'o', "solution");
      case 'c', 'C' -> any(text, at, 'o', "correct");
      case 'r', 'R' ->
          any(text, at, 'e', "respuesta", "resposta") || stands(text, at, "r\u00E9ponse");
      case '<' -> any(text, at, 'd', "<details");
      case '[' -> CALLOUTS.stream().anyMatch(sign -> stands(text, at, sign));
      default -> false;
    };
  }

  /** The second letter alone leaves few places to look at. */
  private static boolean any(String text, int at, char second, String... words) {
    if (at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == second) {
      for (String word : words) {
        if (stands(text, at, word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  /** A line of one or two question marks. */
  private static boolean isDivider(String text, int start) {
    int marks = skip(text, start, "> \t");
    int end = skip(text, marks, "?");
    int next = skip(text, end, " \t\r");
    return (end == marks + 1 || end == marks + 2)
        && (next == text.length() || text.charAt(next) == '\n');
  }

  /** {@code Q:} or {@code **A:**} at the start of a line. */
  private static boolean isLabel(String text, int start) {
    int letter = skip(text, start, "> \t*_-");
    if (letter == text.length() || "qQaA".indexOf(text.charAt(letter)) < 0) {
      return false;
    }
    int colon = skip(text, skip(text, letter + 1, "*_"), " \t\r\n");
    return colon < text.length() && text.charAt(colon) == ':';
  }

  private static int skip(String text, int from, String signs) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
