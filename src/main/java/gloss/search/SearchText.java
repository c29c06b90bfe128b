package gloss.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts as they are searched: without case, accents, vowel points and forms of presentation. {@code
 * search-tokens.js} does the same with what a reader types.
 */
final class SearchText {
  private SearchText() {}

  /** The key of a text; its length may differ from the text's. */
  static String fold(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      append(apart.charAt(i), out);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void append(char c, StringBuilder out) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ' -> out.append('d');
      case 'ı' -> out.append('i');
      case 'ς' -> out.append('σ');
      case 0x2018, 0x2019, 0x02BC -> out.append('\'');
      case 0x2010, 0x2011 -> out.append('-');
      default -> {
        if (!isLeftOut(c)) {
          out.append(c);
        }
      }
    }
  }

  /** Accents, points of Hebrew and Arabic, and signs that nobody sees. */
  private static boolean isLeftOut(char c) {
    return (c >= 0x300 && c <= 0x36F)
        || (c >= 0x591 && c <= 0x5C7 && Character.getType(c) == Character.NON_SPACING_MARK)
        || (c >= 0x610 && c <= 0x61A)
        || c == 0x640
        || (c >= 0x64B && c <= 0x65F)
        || c == 0x670
        || (c >= 0x6D6 && c <= 0x6ED)
        || c == 0xAD
        || (c >= 0x200B && c <= 0x200D)
        || c == 0x2060
        || c == 0xFEFF;
  }
}
