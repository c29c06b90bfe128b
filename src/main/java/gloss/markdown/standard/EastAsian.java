package gloss.markdown.standard;

import java.lang.Character.UnicodeScript;

/** The characters of texts that are written without blanks between words. */
final class EastAsian {
  private EastAsian() {}

  /** Whether it is a letter of Chinese, Japanese or Korean, or their punctuation. */
  static boolean is(int c) {
    if (c < 0x1100) {
      return false;
    }
    // Symbols and punctuation, and what is as wide as a letter.
    boolean sign =
        (c >= 0x3000 && c <= 0x303F)
            || (c >= 0xFE10 && c <= 0xFE1F)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFFEF);
    return sign || isScript(UnicodeScript.of(c)) || (c >= 0x30A0 && c <= 0x33FF);
  }

  private static boolean isScript(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, YI -> true;
      default -> false;
    };
  }

  /** Whether it only chooses how the character before it looks. */
  static boolean choosesForm(int c) {
    return (c >= 0xFE00 && c <= 0xFE0E) || (c >= 0xE0100 && c <= 0xE01EF);
  }
}
