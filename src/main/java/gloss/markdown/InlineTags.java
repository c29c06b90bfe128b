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
      add(run, tree.text(), places);
    }
    return List.copyOf(places);
  }

  private static void add(TextRun run, String file, List<Place> places) {
    String text = run.text();
    int hash = text.indexOf('#');
    while (hash >= 0) {
      int end = isWritten(run, hash, file) ? end(run, hash) : hash + 1;
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

  /** Whether the sign stands there itself, with no backslash before it and as no entity. */
  private static boolean isWritten(TextRun run, int hash, String file) {
    SourceRange sign = run.source(hash, hash + 1);
    return sign.end() - sign.start() == 1 && file.charAt(sign.start()) == '#';
  }

  /** A tag ends where markup begins, too. */
  private static int end(TextRun run, int hash) {
    String text = run.text();
    int start = run.source(hash, hash + 1).start();
    int end = hash + 1;
    while (end < text.length() && isTagSign(text.codePointAt(end))) {
      int next = end + Character.charCount(text.codePointAt(end));
      if (run.source(hash, next).end() - start != next - hash) {
        break;
      }
      end = next;
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
