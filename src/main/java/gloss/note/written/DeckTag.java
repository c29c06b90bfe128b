package gloss.note.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags that name decks: {@code #flashcards} and what lies below it. */
final class DeckTag {
  private static final String ROOT = "flashcards";

  private static final Pattern TAG = Pattern.compile("#([^\\s#]+)");

  private DeckTag() {}

  /** The deck of a tag without its hash; the root's is nameless. */
  static Optional<String> deck(String tag) {
    String folded = tag.toLowerCase(Locale.ROOT);
    if (folded.equals(ROOT)) {
      return Optional.of("");
    }
    boolean below = folded.startsWith(ROOT + "/") && tag.length() > ROOT.length() + 1;
    return below ? Optional.of(trimmed(tag.substring(ROOT.length() + 1))) : Optional.empty();
  }

  /** How far the tags reach that a text begins with; 0 if it begins with none of a deck. */
  static int leading(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) == '#') {
      int tag = end + 1;
      while (tag < text.length() && isTagSign(text.charAt(tag))) {
        tag++;
      }
      boolean whole = tag == text.length() || isBlank(text.charAt(tag));
      if (tag == end + 1 || !whole) {
        break;
      }
      end = tag;
      while (end < text.length() && isBlank(text.charAt(end))) {
        end++;
      }
    }
    return in(text.substring(0, end)).isEmpty() ? 0 : end;
  }

  private static boolean isTagSign(char c) {
    return !Character.isWhitespace(c) && c != '#' && c != PlainSigns.SOMETHING;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The decks that some tags name, each once. */
  static List<String> in(String tags) {
    List<String> decks = new ArrayList<>();
    Matcher tag = TAG.matcher(tags);
    while (tag.find()) {
      deck(tag.group(1)).filter(deck -> !decks.contains(deck)).ifPresent(decks::add);
    }
    return decks;
  }

  /** No step of its path is empty. */
  private static String trimmed(String path) {
    return path.replaceAll("/{2,}", "/").replaceAll("^/|/$", "");
  }
}
