package gloss.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The words under which a text is found. {@code search-tokens.js} takes queries and texts apart in
 * the same way.
 *
 * <p>Letters, marks and digits make a word; {@code ++} and {@code #} at its end belong to it
 * ({@code C++}). Parts joined by a hyphen, a dot, an underscore and the like are a word each, and
 * all of them together without what joins them are one more: {@code AES-256} is {@code aes}, {@code
 * 256} and {@code aes256}. Scripts that have no blanks between words give each pair of neighbours,
 * and the last sign of a run.
 */
final class Tokens {
  /** In UTF-16 units; the rest of a longer word does not count. */
  static final int LONGEST = 40;

  private static final String JOINERS = "-.&'_+";
  private static final int FIRST_UNSPACED = 0x0E00;
  private static final int LONG_VOWEL = 0x30FC;

  private final String text;
  private final Consumer<String> sink;
  private final List<String> parts = new ArrayList<>();

  private Tokens(String text, Consumer<String> sink) {
    this.text = text;
    this.sink = sink;
  }

  /** The words of a text, in order, as often as they occur. */
  static List<String> of(String text) {
    List<String> found = new ArrayList<>();
    each(text, found::add);
    return found;
  }

  /** Hands over each word of a text, in order. */
  static void each(String text, Consumer<String> sink) {
    new Tokens(SearchText.fold(text), sink).walk();
  }

  private void walk() {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isWord(c)) {
        i += Character.charCount(c);
      } else if (isUnspaced(c)) {
        i = pairs(i);
      } else {
        i = compound(i);
      }
    }
  }

  /** Words from here on as long as something joins them. */
  private int compound(int start) {
    parts.clear();
    int from = start;
    boolean owner = false;
    while (true) {
      int end = wordEnd(from);
      int tail = end + tail(end);
      parts.add(text.substring(from, tail));
      if (tail > end || !joins(end)) {
        emit(owner && parts.get(parts.size() - 1).equals("s"));
        return tail;
      }
      owner = text.charAt(end) == '\'';
      from = end + 1;
    }
  }

  /** An {@code 's} at the end tells whose it is and is no word. */
  private void emit(boolean owner) {
    if (owner) {
      parts.remove(parts.size() - 1);
    }
    parts.forEach(this::put);
    if (parts.size() > 1) {
      put(String.join("", parts));
    }
  }

  private void put(String word) {
    sink.accept(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
  }

  private int pairs(int start) {
    int last = start;
    int i = start + Character.charCount(text.codePointAt(start));
    while (i < text.length() && isWord(text.codePointAt(i)) && isUnspaced(text.codePointAt(i))) {
      int end = i + Character.charCount(text.codePointAt(i));
      sink.accept(text.substring(last, end));
      last = i;
      i = end;
    }
    sink.accept(text.substring(last, i));
    return i;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isWord(c) || isUnspaced(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private int tail(int end) {
    int length = text.startsWith("++", end) ? 2 : text.startsWith("#", end) ? 1 : 0;
    return length > 0 && !wordAt(end + length) ? length : 0;
  }

  private boolean joins(int end) {
    return end < text.length() && JOINERS.indexOf(text.charAt(end)) >= 0 && wordAt(end + 1);
  }

  private boolean wordAt(int at) {
    return at < text.length() && isWord(text.codePointAt(at)) && !isUnspaced(text.codePointAt(at));
  }

  /** Letters, marks and digits of any script. */
  private static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> Character.isLetter(c);
    };
  }

  /** Whether a sign is of a script that has no blanks between words. */
  static boolean isUnspaced(int c) {
    if (c < FIRST_UNSPACED) {
      return false;
    }
    return c == LONG_VOWEL
        || switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }
}
