package gloss.text;

import java.util.List;

/**
 * Where sentences begin and end in the text of one paragraph.
 *
 * <p>A full stop ends a sentence when blanks follow it, the next word is not in lower case, and the
 * word before it is no abbreviation, initial or number of a list. Chinese and Japanese full stops
 * need no blank.
 */
public final class Sentences {
  private static final List<String> ABBREVIATIONS =
      List.of(
          "e.g", "i.e", "vs", "cf", "viz", "approx", "ca", "resp", "incl", "excl", "no", "nos",
          "fig", "sec", "ch", "ed", "eds", "vol", "p", "pp", "inc", "ltd", "corp", "co", "mr",
          "mrs", "ms", "dr", "prof", "st", "jr", "sr", "u.s", "u.k", "z.b", "d.h", "bzw");
  private static final String CLOSING = "\"')]}\u201D\u2019\u00BB\u203A";

  /** How far a sentence is followed to either side; guards against texts without any stop. */
  private static final int MOST_SIGNS = 600;

  private static final int MOST_CLOSING = 4;

  private Sentences() {}

  /** The sentence that holds a piece of the text, trimmed; several, if the piece spans them. */
  public static String around(String text, int start, int end) {
    return rangeAround(text, start, end).of(text);
  }

  /**
   * Where the sentence stands that holds a piece of the text, without blanks around it. A sentence
   * that goes on for hundreds of signs is cut, at a blank if one comes.
   */
  public static Span rangeAround(String text, int start, int end) {
    int from = start;
    while (from > 0 && !isEnd(text, from) && !isCut(text, from - 1, start - from)) {
      from--;
    }
    int to = Math.max(end, 1);
    while (to < text.length() && !isEnd(text, to) && !isCut(text, to, to - end)) {
      to++;
    }
    return trimmed(text, from, Math.min(to, text.length()));
  }

  private static boolean isCut(String text, int at, int distance) {
    boolean whole = !Character.isSurrogate(text.charAt(at));
    return distance > MOST_SIGNS
        && (Folding.isBlank(text.charAt(at)) || (whole && distance > 2 * MOST_SIGNS));
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Folding.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Folding.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether a sentence ends directly before the offset, closing quotes and brackets included. */
  private static boolean isEnd(String text, int offset) {
    int stop = offset - 1;
    while (stop > 0 && offset - stop <= MOST_CLOSING && CLOSING.indexOf(text.charAt(stop)) >= 0) {
      stop--;
    }
    char sign = text.charAt(stop);
    if (isWideStop(sign)) {
      return offset >= text.length() || !isStopOrClosing(text.charAt(offset));
    }
    if (sign != '.' && sign != '!' && sign != '?' && sign != '\u2026') {
      return false;
    }
    return newSentenceFollows(text, offset) && (sign != '.' || !isAbbreviated(text, stop));
  }

  private static boolean isWideStop(char c) {
    return c == '\u3002' || c == '\uFF01' || c == '\uFF1F' || c == '\uFF61';
  }

  private static boolean isStopOrClosing(char c) {
    return isWideStop(c) || CLOSING.indexOf(c) >= 0 || c == '\u300D' || c == '\u300F';
  }

  private static boolean newSentenceFollows(String text, int offset) {
    int next = offset;
    while (next < text.length() && Folding.isBlank(text.charAt(next))) {
      next++;
    }
    return next == text.length()
        || (next > offset && !Character.isLowerCase(text.codePointAt(next)));
  }

  private static boolean isAbbreviated(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < 12 && isAbbreviationCharacter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean listNumber =
        !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9') && isFirst(text, start);
    return initial || listNumber || ABBREVIATIONS.contains(Folding.fold(word));
  }

  private static boolean isFirst(String text, int start) {
    int before = start;
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    return before == 0;
  }

  private static boolean isAbbreviationCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
