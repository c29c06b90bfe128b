package gloss.glossary;

import gloss.text.Folding;
import gloss.text.Span;
import gloss.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a definition that tell something, and the numbers in it.
 *
 * @param words keys of all words but those that stand in any text and those of the term's names
 * @param numbers by the word before and the word behind, as they are written; none that stands
 *     twice in the same company
 */
record Wording(SortedSet<String> words, SortedMap<String, String> numbers) {
  private static final int FEWEST_WORDS = 4;
  private static final int LETTERS_OF_A_STEM = 5;
  private static final Pattern NUMBER = Pattern.compile("(\\d[\\d.,]*)-?(\\p{L}*)");
  private static final List<String> COMMON =
      List.of(
          "a", "about", "across", "after", "all", "allow", "also", "an", "and", "any", "are", "as",
          "at", "be", "been", "before", "between", "both", "but", "by", "can", "do", "does", "each",
          "for", "from", "has", "have", "how", "if", "in", "into", "is", "it", "its", "itself",
          "let", "like", "made", "make", "many", "may", "mean", "more", "most", "must", "no", "not",
          "of", "on", "one", "only", "or", "other", "our", "out", "over", "own", "refer", "so",
          "some", "stand", "such", "than", "that", "the", "their", "them", "then", "there", "these",
          "they", "thing", "this", "those", "through", "to", "two", "up", "upon", "use", "used",
          "very", "was", "way", "we", "were", "what", "when", "where", "which", "while", "who",
          "will", "with", "within", "without", "you", "your");

  /**
   * Reads a definition.
   *
   * @param names of the term
   */
  static Wording of(String plain, List<String> names) {
    SortedSet<String> own = new TreeSet<>();
    names.forEach(name -> own.addAll(keys(name)));
    SortedSet<String> words = keys(plain);
    words.removeAll(own);
    return new Wording(words, numbers(plain));
  }

  /** Whether two names have a word in common, those of any text aside. */
  static boolean share(String one, String other) {
    return shareAny(keys(one), keys(other));
  }

  /** Whether both say enough, and nothing of it is the same. */
  boolean sharesNothing(Wording other) {
    return words.size() >= FEWEST_WORDS
        && other.words.size() >= FEWEST_WORDS
        && !shareAny(words, other.words);
  }

  /** What this and the other one say where the same words stand around another number. */
  Optional<List<String>> otherNumber(Wording other) {
    for (String company : numbers.keySet()) {
      String here = numbers.getOrDefault(company, "");
      String there = other.numbers.getOrDefault(company, "");
      if (!here.isEmpty() && !there.isEmpty() && !digits(here).equals(digits(there))) {
        return Optional.of(List.of(here, there));
      }
    }
    return Optional.empty();
  }

  private static SortedSet<String> keys(String text) {
    SortedSet<String> keys = new TreeSet<>();
    for (Span word : Words.in(text)) {
      String written = word.of(text);
      String key = Folding.fold(NameKey.singular(written));
      boolean tells = !COMMON.contains(key) && !Vendors.isWord(written);
      if (tells && key.chars().anyMatch(Character::isLetter)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** {@code store}, {@code stored} and {@code storage} are near enough. */
  private static boolean shareAny(SortedSet<String> some, SortedSet<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isNear(one, other)));
  }

  private static boolean isNear(String one, String other) {
    int letters = Math.min(LETTERS_OF_A_STEM, Math.min(one.length(), other.length()));
    return one.equals(other) || (letters >= 4 && one.regionMatches(0, other, 0, letters));
  }

  private static SortedMap<String, String> numbers(String text) {
    List<Span> words = Words.in(text);
    SortedMap<String, String> found = new TreeMap<>();
    List<String> twice = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Matcher number = NUMBER.matcher(words.get(i).of(text));
      String unit = number.matches() ? unit(text, words, i, number.group(2)) : "";
      if (!unit.isEmpty()) {
        String before = words.get(i - 1).of(text);
        String company = Folding.fold(before) + " " + Folding.fold(NameKey.singular(unit));
        String sign = unit.equals("%") ? "" : " ";
        String earlier = found.putIfAbsent(company, before + " " + number.group(1) + sign + unit);
        if (earlier != null) {
          twice.add(company);
        }
      }
    }
    found.keySet().removeAll(twice);
    return found;
  }

  /** What is counted: what touches the number, a sign of percent, or the next word. */
  private static String unit(String text, List<Span> words, int index, String touching) {
    int end = words.get(index).end();
    if (!touching.isEmpty() || end == text.length()) {
      return touching;
    } else if (text.charAt(end) == '%') {
      return "%";
    }
    boolean next = index + 1 < words.size();
    return next && text.substring(end, words.get(index + 1).start()).isBlank()
        ? words.get(index + 1).of(text)
        : "";
  }

  private static String digits(String written) {
    return written.replaceAll("[^0-9.]", "");
  }
}
