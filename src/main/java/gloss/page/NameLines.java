package gloss.page;

import java.util.List;

/**
 * Breaks names into one line or two for a picture. How wide a sign is depends on the reader's
 * fonts; this reckons with wide ones, so that names meet neither each other nor the edge.
 */
final class NameLines {
  private static final String MORE = "…";

  private NameLines() {}

  /**
   * The lines of a name; what does not fit into two ends with an ellipsis.
   *
   * @param most how wide a line may be, in hundredths of the size of the type
   */
  static List<String> of(String name, int most) {
    if (width(name) <= most) {
      return List.of(name);
    }
    int end = fitting(name, most);
    int blank = name.lastIndexOf(' ', end);
    int cut = blank > 0 ? blank : end;
    String rest = name.substring(cut).strip();
    return List.of(
        name.substring(0, cut).strip(), width(rest) <= most ? rest : clipped(rest, most));
  }

  private static String clipped(String text, int most) {
    return text.substring(0, fitting(text, most - width(MORE))).strip() + MORE;
  }

  /** How many UTF-16 units from the beginning fit; at least one sign, never half of one. */
  private static int fitting(String text, int most) {
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      width += width(c);
      if (width > most && end > 0) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static int width(String text) {
    return text.codePoints().map(NameLines::width).sum();
  }

  private static int width(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (c >= 0x2E80) {
      return 105;
    }
    if ("iljtfrI.,:;'()|! -".indexOf(c) >= 0) {
      return 37;
    }
    if (c == 'm' || c == 'w' || c == 'M' || c == 'W' || c == '@' || c == '…') {
      return 100;
    }
    return Character.isUpperCase(c) ? 72 : 59;
  }
}
