package gloss.markdown.math;

/**
 * Comments in TeX: from a percent sign to the end of its line. Nobody sees them where a formula is
 * drawn, so they are taken out of it: else its text, which goes out with the page, would tell them.
 */
final class TexComments {
  private TexComments() {}

  /** A formula without its comments, and without the lines on which nothing else stands. */
  static String without(String tex) {
    if (tex.indexOf('%') < 0) {
      return tex;
    }
    StringBuilder out = new StringBuilder(tex.length());
    int at = 0;
    while (at < tex.length()) {
      char c = tex.charAt(at);
      if (c == '%') {
        int end = end(tex, at, tex.length());
        at = isLineOfItsOwn(out) ? Math.min(end + 1, tex.length()) : end;
      } else {
        int next = Math.min(at + (c == '\\' ? 2 : 1), tex.length());
        out.append(tex, at, next);
        at = next;
      }
    }
    return out.toString();
  }

  private static boolean isLineOfItsOwn(StringBuilder before) {
    int at = before.length();
    while (at > 0 && (before.charAt(at - 1) == ' ' || before.charAt(at - 1) == '\t')) {
      at--;
    }
    return at == 0 || before.charAt(at - 1) == '\n';
  }

  /** Where a comment ends: at the end of its line, or of the formula. */
  static int end(String text, int start, int limit) {
    int newline = text.indexOf('\n', start);
    return newline < 0 || newline > limit ? limit : newline;
  }
}
