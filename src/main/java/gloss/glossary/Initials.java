package gloss.glossary;

import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a short form can be read as the initials of a long form.
 *
 * <p>Each word gives its first letter and, if needed, further letters from inside it; small words
 * and a vendor before the name may be skipped. A digit repeats the letter before it ({@code S3},
 * {@code EC2}) or counts the letters left out ({@code K8s}). The {@code s} of a plural is ignored.
 */
final class Initials {
  private static final List<String> SMALL =
      List.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "per", "the",
          "to", "with", "&");
  private static final int LONGEST = 10;

  private final List<String> words;
  private final String letters;

  private Initials(List<String> words, String letters) {
    this.words = words;
    this.letters = letters;
  }

  /** Whether {@code shortForm} stands for the whole of {@code longForm}, a vendor aside. */
  static boolean fit(String longForm, String shortForm) {
    return isShortForm(shortForm)
        && (fitsWords(longForm, shortForm) || fitsWords(Vendors.without(longForm), shortForm));
  }

  /** A single word with at least two capitals or digits, such as {@code IaaS}, {@code K8s}. */
  static boolean isShortForm(String text) {
    long marks = text.chars().filter(c -> Character.isUpperCase(c) || isDigit((char) c)).count();
    return text.length() <= LONGEST
        && marks >= 2
        && Character.isLetter(text.charAt(0))
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '&' || c == '-');
  }

  private static boolean fitsWords(String longForm, String shortForm) {
    List<String> words = words(longForm);
    if (words.isEmpty() || (words.size() == 1 && words.get(0).equals(Folding.fold(shortForm)))) {
      return false;
    }
    return readings(shortForm).stream().anyMatch(r -> new Initials(words, r).read(0, 0));
  }

  /** The ways to read the digits and the plural of a short form, as letters; {@code #} is any. */
  private static List<String> readings(String shortForm) {
    String key = Folding.fold(shortForm).replace("-", "").replace("&", "");
    List<String> out = new ArrayList<>();
    for (String letters : withoutPlural(key, shortForm)) {
      String repeated = expanded(letters, true);
      String counted = expanded(letters, false);
      out.add(repeated);
      if (!counted.equals(repeated)) {
        out.add(counted);
      }
    }
    return out;
  }

  private static List<String> withoutPlural(String key, String written) {
    return written.endsWith("s") && key.length() > 2
        ? List.of(key, key.substring(0, key.length() - 1))
        : List.of(key);
  }

  private static String expanded(String letters, boolean repeat) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (!isDigit(c) || out.length() == 0) {
        out.append(c);
      } else if (repeat) {
        String before = out.substring(out.length() - 1);
        out.append(before.repeat(Math.max(0, c - '1')));
      } else {
        out.append("#".repeat(c - '0'));
      }
    }
    return out.toString();
  }

  /** Reads the letters from {@code letter} on out of the words from {@code word} on. */
  private boolean read(int word, int letter) {
    if (word == words.size()) {
      return letter == letters.length();
    }
    String current = words.get(word);
    boolean small = SMALL.contains(current);
    if (small && read(word + 1, letter)) {
      return true;
    }
    return letter < letters.length()
        && letters.charAt(letter) == current.charAt(0)
        && readInside(word, 1, letter + 1);
  }

  private boolean readInside(int word, int from, int letter) {
    if (read(word + 1, letter)) {
      return true;
    }
    if (letter == letters.length()) {
      return false;
    }
    String current = words.get(word);
    char wanted = letters.charAt(letter);
    if (wanted == '#') {
      return from < current.length() && readInside(word, from + 1, letter + 1);
    }
    int next = current.indexOf(wanted, from);
    return next >= 0 && readInside(word, next + 1, letter + 1);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.fold(text).split("[ /\\-]+", -1)) {
      if ((!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) || word.equals("&")) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
