package gloss.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word is in a note.
 *
 * <p>Letters, marks and digits of any script and the underscore make a word; inside it also {@code
 * - . + &} and the apostrophe, so that {@code R&D}, {@code Node.js}, {@code non-serverless} and
 * {@code AWS's} are one word each. A slash separates. At the end {@code ++} and {@code #} belong to
 * it ({@code C++}, {@code C#}). An ideograph, a hiragana sign and a letter of Thai, Lao, Khmer or
 * Burmese (with its marks) is a word by itself, because such texts have no blanks between words.
 */
public final class Words {
  /** The block of Thai is the first of a script that has no blanks between words. */
  private static final int FIRST_WITHOUT_BLANKS = 0x0E00;

  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final int FIRST_MARK = 0x300;

  private Words() {}

  /** The words of a text, in order. */
  public static List<Span> in(String text) {
    return first(Integer.MAX_VALUE, text);
  }

  /** The words at the beginning of a text, at most so many: the rest is not looked at. */
  public static List<Span> first(int most, String text) {
    List<Span> words = new ArrayList<>();
    int i = 0;
    while (i < text.length() && words.size() < most) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (isWordCharacter(c)) {
        end = isPlain(c) ? plainEnd(text, end) : end;
        while (end < text.length() && isInside(text, end)) {
          end += Character.charCount(text.codePointAt(end));
        }
        words.add(new Span(i, end));
      }
      i = end;
    }
    return words;
  }

  /** Whether no word goes on across the offset; true at both ends of the text. */
  public static boolean isBoundary(String text, int offset) {
    return offset <= 0 || offset >= text.length() || !isInside(text, offset);
  }

  /** Letters, digits, marks of any script, and the underscore of identifiers. */
  public static boolean isWordCharacter(int c) {
    return c < FIRST_BEYOND_ASCII ? isPlain(c) : Character.isLetterOrDigit(c) || isMark(c);
  }

  /** The word characters of ASCII, of which most texts are made; to ask Unicode takes longer. */
  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static int plainEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInside(String text, int offset) {
    int before = text.codePointBefore(offset);
    int after = text.codePointAt(offset);
    if (after == ' ') {
      return false;
    }
    if (isMark(after)) {
      return isWordCharacter(before);
    }
    if (standsAlone(before) || standsAlone(after)) {
      return false;
    }
    if (isWordCharacter(before)) {
      return isWordCharacter(after)
          || (isJoiner(after) && wordFollows(text, offset + 1))
          || isTail(text, offset);
    }
    return isWordCharacter(after)
        ? isJoiner(before) && offset > 1 && isWordCharacter(text.codePointBefore(offset - 1))
        : offset > 1 && before == '+' && isTail(text, offset - 1);
  }

  /** Whether {@code ++} or {@code #} stands here as the end of a word. */
  private static boolean isTail(String text, int offset) {
    if (!isWordCharacter(text.codePointBefore(offset))) {
      return false;
    }
    int length = text.startsWith("++", offset) ? 2 : text.startsWith("#", offset) ? 1 : 0;
    return length > 0 && !wordFollows(text, offset + length);
  }

  private static boolean wordFollows(String text, int offset) {
    return offset < text.length()
        && isWordCharacter(text.codePointAt(offset))
        && !standsAlone(text.codePointAt(offset));
  }

  private static boolean isJoiner(int c) {
    return switch (c) {
      case '-', '.', '+', '&', '\'', 0x2019, 0x02BC, 0x2010, 0x2011 -> true;
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    if (c < FIRST_MARK) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean standsAlone(int c) {
    if (c < FIRST_WITHOUT_BLANKS || !Character.isLetter(c)) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case THAI, LAO, MYANMAR, KHMER, HIRAGANA -> true;
      default -> Character.isIdeographic(c);
    };
  }
}
