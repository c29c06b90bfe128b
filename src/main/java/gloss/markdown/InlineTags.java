package gloss.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the tags in a note's text: a hash sign at the start or behind a blank or punctuation, then
 * letters and digits of any script, {@code _}, {@code -}, {@code /} and signs such as emoji, at
 * least one of them no digit.
 */
public final class InlineTags {
  private InlineTags() {}

  /** The tags without their hash sign, each once, in its first spelling and in order. */
  public static List<String> in(MarkdownTree tree) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (TextRun run : TextRuns.of(tree)) {
      for (String tag : in(run.text())) {
        tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
      }
    }
    return List.copyOf(tags.values());
  }

  private static List<String> in(String text) {
    List<String> tags = new ArrayList<>();
    int hash = text.indexOf('#');
    while (hash >= 0) {
      int end = end(text, hash + 1);
      String tag = text.substring(hash + 1, end);
      if (mayBegin(text, hash) && tag.codePoints().anyMatch(c -> !Character.isDigit(c))) {
        tags.add(tag);
      }
      hash = text.indexOf('#', Math.max(end, hash + 1));
    }
    return tags;
  }

  private static boolean mayBegin(String text, int hash) {
    if (hash == 0) {
      return true;
    }
    int before = text.codePointBefore(hash);
    return !isTagSign(before) && before != '#' && before != '&';
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isTagSign(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /**
   * Leaves out ASCII punctuation and the block of general punctuation, but for joiners in emoji.
   */
  private static boolean isTagSign(int c) {
    boolean special = c == '_' || c == '-' || c == '/' || c == 0x200D;
    boolean punctuation = c < 0x80 || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F);
    boolean sign = !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != TextRun.BARRIER;
    return special || Character.isLetterOrDigit(c) || (sign && !punctuation && c > 0xFF);
  }
}
