package gloss.markdown;

import gloss.path.Anchor;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives headings their ids. Letters, digits and marks of any script are kept in lower case; blanks,
 * dashes and underscores are dashes; all else is dropped. A repeated id gets {@code -1}, {@code -2}
 * …; a heading without any letter or digit is {@code section-} and its number in the note.
 */
final class AnchorNames {
  /** Ids that are taken, each with the number to try next for a repetition. */
  private final Map<String, Integer> taken = new HashMap<>();

  private int headings;

  /** The id of the note's next heading. */
  Anchor next(List<Inline> content) {
    headings++;
    String name = name(PlainText.written(content));
    String base = name.isEmpty() ? "section-" + headings : name;
    String unique = base;
    int number = taken.getOrDefault(base, 1);
    while (taken.putIfAbsent(unique, 1) != null) {
      unique = base + "-" + number;
      number++;
    }
    taken.put(base, number);
    return new Anchor(unique);
  }

  /** The id that a heading of that text gets where it is the first; empty if nothing remains. */
  static String name(String heading) {
    StringBuilder out = new StringBuilder();
    String text = Normalizer.normalize(heading.strip(), Normalizer.Form.NFC);
    boolean any = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c) || isMark(c)) {
        out.appendCodePoint(c);
        any = true;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '_') {
        out.append('-');
      }
    }
    return any ? out.toString().toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
