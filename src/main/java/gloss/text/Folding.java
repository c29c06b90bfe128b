package gloss.text;

import java.text.Normalizer;

/**
 * What makes two spellings of a name the same name: Unicode form, case, blanks, and the typographic
 * twins of apostrophe and hyphen.
 *
 * <p>The result is a key to compare by, never something to show; its length may differ from the
 * text's.
 */
public final class Folding {
  private static final char FIRST_COMBINING = 0x300;

  private Folding() {}

  /**
   * The key of a text: NFC, simple case folding without any locale, blanks of every kind collapsed
   * to one and cut at both ends, curly apostrophes and no-break hyphens straight, soft hyphens and
   * zero-width signs dropped.
   */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    String composed = nfc(text);
    boolean blank = false;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (isBlank(c)) {
        blank = out.length() > 0;
      } else if (!isInvisible(c)) {
        if (blank) {
          out.append(' ');
        }
        blank = false;
        out.appendCodePoint(foldCase(straight(c)));
      }
    }
    return nfc(out.toString());
  }

  /** Whether both texts have the same key. */
  public static boolean same(String one, String other) {
    return one.equals(other) || fold(one).equals(fold(other));
  }

  /** The text with each run of blanks, also no-break ones and line ends, as one blank; trimmed. */
  public static String collapseBlanks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = out.length() > 0;
      } else {
        if (blank) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** White space of any kind, no-break blanks included. */
  static boolean isBlank(int c) {
    // Letters and signs of ASCII need no table.
    return (c <= ' ' || c >= 0x7F) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The composed form (NFC); texts without anything to compose are returned as they are. */
  static String nfc(String text) {
    // What lies below the combining marks is composed already; asking the normaliser costs more.
    return isBelow(text, FIRST_COMBINING) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Most words of a text: small letters and signs of ASCII, no blank. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7F || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBelow(String text, char limit) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= limit) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }

  private static int straight(int c) {
    return switch (c) {
      case 0x2018, 0x2019, 0x02BC -> '\'';
      case 0x2010, 0x2011 -> '-';
      default -> c;
    };
  }

  /** By way of upper case, so that both sigmas are one; a dotless i stays itself, as in Unicode. */
  private static int foldCase(int c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
    return c == 'ı' ? c : Character.toLowerCase(Character.toUpperCase(c));
  }
}
