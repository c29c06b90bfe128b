package gloss.glossary;

import gloss.text.Span;
import gloss.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence begins with a name, as its subject. */
final class Subjects {
  private static final int MOST_WORDS = 10;

  /** An article and a vendor of two words. */
  private static final int MOST_WORDS_BEFORE = 3;

  /** What tells a small letter of ASCII from its capital. */
  private static final int CASE = 0x20;

  /** {@code , also known as Y,} and {@code , or Y,}. */
  private static final Pattern OTHER_NAME =
      Pattern.compile(
          ",\\s+((?:also|sometimes|often|formerly|previously)\\s+(?:known\\s+as|called)\\s+[^,.;()]{2,60}"
              + "|or\\s+[^\\s,.;()]+(?:\\s+[^\\s,.;()]+){0,2}),\\s+");

  private Subjects() {}

  /**
   * What follows the name in a text that begins with it: after an article and a vendor, the name
   * itself, without its vendor, or in singular or plural; a bracket behind it is passed over.
   *
   * @param names the name and its other forms
   * @return the rest of the text, or nothing if it begins with something else
   */
  static Optional<Found> after(List<String> names, String text) {
    String plain = NamePieces.withoutArticle(text);
    if (!Vendors.precedes(plain) && names.stream().noneMatch(name -> mayOpen(name, plain))) {
      return Optional.empty();
    }
    Keys keys = Keys.of(names);
    List<Span> words = Words.first(keys.mostWords(), plain);
    for (int count = words.size(); count > 0; count--) {
      String candidate = plain.substring(0, words.get(count - 1).end());
      if (keys.fit(candidate)) {
        String behind = bracketed(plain.substring(candidate.length()).strip());
        int close = behind.startsWith("(") ? behind.indexOf(')') : -1;
        return Optional.of(
            close < 0
                ? new Found(candidate, "", behind)
                : new Found(
                    candidate, behind.substring(1, close), behind.substring(close + 1).strip()));
      }
    }
    return Optional.empty();
  }

  /** Most texts begin with another letter than the name, with or without its vendor. */
  private static boolean mayOpen(String name, String text) {
    return mayShare(NamePieces.withoutArticle(name), text)
        || mayShare(NamePieces.withoutArticle(Vendors.without(name)), text);
  }

  private static boolean mayShare(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || !isPlainLetter(one.charAt(0))
        || !isPlainLetter(other.charAt(0))
        || (one.charAt(0) | CASE) == (other.charAt(0) | CASE);
  }

  private static boolean isPlainLetter(char c) {
    return (c | CASE) >= 'a' && (c | CASE) <= 'z';
  }

  /** Another name between commas stands as one in brackets does. */
  private static String bracketed(String behind) {
    Matcher apart = OTHER_NAME.matcher(behind);
    return apart.lookingAt() ? "(" + apart.group(1) + ") " + behind.substring(apart.end()) : behind;
  }

  /**
   * A name found at the beginning of a text.
   *
   * @param name as written there
   * @param bracket what stands in brackets behind it; empty if nothing
   * @param rest what follows
   */
  record Found(String name, String bracket, String rest) {
    /** Other names that name and bracket give together. */
    List<String> aliases() {
      return bracket.isEmpty() ? List.of() : NamePieces.of(name + " (" + bracket + ")").aliases();
    }
  }

  /**
   * The keys that names may have, made once for all candidates.
   *
   * @param whole of the names as they are
   * @param bare of the names without their vendors
   */
  private record Keys(List<String> whole, List<String> bare) {
    static Keys of(List<String> names) {
      return new Keys(
          names.stream().map(NameKey::of).toList(),
          names.stream().map(Vendors::without).map(NameKey::of).toList());
    }

    /** With how many words a text can begin that are one of the names. */
    int mostWords() {
      int most = whole.stream().mapToInt(key -> Words.in(key).size()).max().orElse(0);
      return Math.min(MOST_WORDS, most + MOST_WORDS_BEFORE);
    }

    boolean fit(String candidate) {
      String key = NameKey.of(candidate);
      if (whole.contains(key) || bare.contains(key)) {
        return true;
      }
      String product = Vendors.without(candidate);
      return !product.equals(candidate) && whole.contains(NameKey.of(product));
    }
  }
}
