package gloss.glossary;

import gloss.text.Words;

/**
 * Whether a name stands inside what is no running text though it is not marked as code: a tag, an
 * identifier ({@code iam:PassRole}), an address, a path.
 */
final class Identifiers {
  private static final String INSIDE_TAGS = "/-_";

  private Identifiers() {}

  /** Whether the piece of the text is a part of one. */
  static boolean hold(String text, int start, int end) {
    return isTag(text, start)
        || text.startsWith("\\", start - 1)
        || joins(text, start - 1, start - 2)
        || joins(text, end, end + 1)
        || text.startsWith("@", end)
        || text.startsWith("@", start - 1)
        || text.startsWith("=", end)
        || text.startsWith("//", start - 2)
        || isRoot(text, start - 1);
  }

  /** A colon that a letter follows on its other side, too. */
  private static boolean joins(String text, int sign, int beyond) {
    if (sign < 0 || beyond < 0 || sign >= text.length() || beyond >= text.length()) {
      return false;
    }
    char c = text.charAt(sign);
    return c == ':' && Words.isWordCharacter(text.charAt(beyond));
  }

  /** A slash at the beginning of a path; between two names it is a list. */
  private static boolean isRoot(String text, int slash) {
    return slash >= 0
        && text.charAt(slash) == '/'
        && (slash == 0 || Character.isWhitespace(text.charAt(slash - 1)));
  }

  private static boolean isTag(String text, int start) {
    int at = start;
    while (at > 0 && isOfTag(text.charAt(at - 1))) {
      at--;
    }
    return at > 0
        && text.charAt(at - 1) == '#'
        && (at == 1 || !Words.isWordCharacter(text.charAt(at - 2)));
  }

  private static boolean isOfTag(char c) {
    return Words.isWordCharacter(c) || INSIDE_TAGS.indexOf(c) >= 0;
  }
}
