package gloss.site;

import java.util.Locale;

/**
 * Character references in attribute values: numbers, and the names that writers of markup use, with
 * those by which an active address can hide. Unknown ones stay as they are.
 */
final class CharacterReferences {
  private CharacterReferences() {}

  static String resolved(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
      String character = end < 0 ? "" : character(text.substring(i + 1, end));
      if (character.isEmpty()) {
        out.append(text.charAt(i));
        i++;
      } else {
        out.append(character);
        i = end + 1;
      }
    }
    return out.toString();
  }

  private static String character(String name) {
    if (name.startsWith("#")) {
      return numbered(name.substring(1).toLowerCase(Locale.ROOT));
    }
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "colon" -> ":";
      case "sol" -> "/";
      case "bsol" -> "\\";
      case "Tab" -> "\t";
      case "NewLine" -> "\n";
      case "nbsp" -> "\u00a0";
      default -> "";
    };
  }

  private static String numbered(String digits) {
    boolean hexadecimal = digits.startsWith("x");
    try {
      int code =
          Integer.parseInt(hexadecimal ? digits.substring(1) : digits, hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : "\ufffd";
    } catch (NumberFormatException e) {
      // No number: then it is no reference, and the text stays.
      return "";
    }
  }
}
