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

  /**
   * A tag in the text.
   *
   * @param name without the hash sign
   * @param range with the hash sign
   */
  public record Place(String name, SourceRange range) {}

  /** The tags without their hash sign, each once, in its first spelling and in order. */
  public static List<String> in(MarkdownTree tree) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (Place place : places(tree)) {
      tags.putIfAbsent(place.name().toLowerCase(Locale.ROOT), place.name());
    }
    return List.copyOf(tags.values());
  }

  /** All places of tags, in order. */
  public static List<Place> places(MarkdownTree tree) {
    List<Place> places = new ArrayList<>();
    for (TextRun run : TextRuns.of(tree)) {
      add(run, places);
    }
    return List.copyOf(places);
  }

  private static void add(TextRun run, List<Place> places) {
    String text = run.text();
    int hash = text.indexOf('#');
    while (hash >= 0) {
      int end = end(text, hash + 1);
      String tag = text.substring(hash + 1, end);
      if (mayBegin(text, hash) && tag.codePoints().anyMatch(c -> !Character.isDigit(c))) {
        places.add(new Place(tag, run.source(hash, end)));
      }
      hash = text.indexOf('#', Math.max(end, hash + 1));
    }
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
