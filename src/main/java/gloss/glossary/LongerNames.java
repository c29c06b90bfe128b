package gloss.glossary;

import gloss.text.Words;
import java.util.List;

/**
 * Whether a match is only a part of a longer name that is not in the glossary: another capitalised
 * word stands directly before or behind it ({@code EC2 Instance Connect}).
 */
final class LongerNames {
  private static final List<String> NO_PARTS = List.of("I", "AND", "OR", "NOT");

  private final String text;
  private final List<TermMatch> matches;

  /** For a text with all its matches, in order. */
  LongerNames(String text, List<TermMatch> matches) {
    this.text = text;
    this.matches = matches;
  }

  /** Whether the match with that index is part of a longer name. */
  boolean surround(int index) {
    TermMatch match = matches.get(index);
    if (Character.isLowerCase(text.codePointAt(match.start()))) {
      return false;
    }
    return nameBefore(index, match) || nameBehind(index, match);
  }

  private boolean nameBefore(int index, TermMatch match) {
    int end = match.start();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    boolean neighbour = index > 0 && matches.get(index - 1).end() == end;
    return end < match.start()
        && isNamePart(start, end)
        && !neighbour
        && !CaseTest.isSentenceStart(text, start);
  }

  private boolean nameBehind(int index, TermMatch match) {
    int start = match.end();
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    boolean neighbour = index + 1 < matches.size() && matches.get(index + 1).start() == start;
    return start > match.end() && isNamePart(start, end) && !neighbour;
  }

  private boolean isNamePart(int start, int end) {
    if (start == end || !Character.isUpperCase(text.codePointAt(start))) {
      return false;
    }
    String word = text.substring(start, end);
    return !Vendors.isWord(word) && !NO_PARTS.contains(word);
  }

  private static boolean isOfWord(char c) {
    return Words.isWordCharacter(c) || c == '-' || c == '\'' || c == '\u2019';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
