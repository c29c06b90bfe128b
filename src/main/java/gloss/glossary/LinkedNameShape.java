package gloss.glossary;

import gloss.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the text of a link can be a name by its words, and by those of the name that it hides.
 */
final class LinkedNameShape {
  private static final int MOST_WORDS = 5;
  private static final int FEWEST_LETTERS_OF_A_STEM = 4;
  private static final Pattern SIGNS =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .&+#'\u2019-]*");

  /** Words that point at something instead of naming it. */
  private static final List<String> POINTING =
      List.of(
          "here", "this", "that", "these", "those", "see", "more", "link", "above", "below", "page",
          "note", "notes", "article", "section", "chapter", "read", "click", "details", "docs");

  /** Words with which no name begins or ends. */
  private static final List<String> BETWEEN =
      List.of(
          "a", "about", "all", "an", "and", "another", "any", "as", "at", "before", "behind",
          "both", "but", "by", "each", "every", "few", "first", "for", "from", "her", "his", "in",
          "into", "its", "last", "many", "most", "next", "no", "of", "on", "one", "or", "other",
          "out", "over", "same", "second", "some", "such", "than", "the", "their", "to", "two",
          "under", "using", "with", "without");

  private static final List<String> SMALL =
      List.of("and", "as", "at", "by", "de", "for", "from", "in", "of", "on", "the", "to", "with");

  private LinkedNameShape() {}

  /** Whether a text can be a name wherever the link leads. */
  static boolean isPossible(String text) {
    if (text.isEmpty()) {
      return false;
    }
    List<String> words = words(text);
    boolean small = Character.isLowerCase(text.codePointAt(0));
    return SIGNS.matcher(text).matches()
        && words.size() <= MOST_WORDS
        && NameShape.isPossible(text)
        && !NameShape.isImperative(text)
        && !NameShape.isGeneric(text)
        && !Vendors.isWord(text)
        && words.stream().noneMatch(POINTING::contains)
        && !BETWEEN.contains(words.get(0))
        && !BETWEEN.contains(words.get(words.size() - 1))
        && !(small && words.size() == 1 && !NameShape.isMarked(text))
        && !(small && words.get(0).length() > 5 && words.get(0).endsWith("ing"));
  }

  /**
   * Whether a text is a name with more words, or the beginning of a name: {@code EC2 instances},
   * and {@code Auto Scaling} for {@code Auto Scaling Group}, are other things.
   */
  static boolean isLongerOrShorter(String text, String name) {
    String one = " " + String.join(" ", words(text)) + " ";
    String other = " " + String.join(" ", words(name)) + " ";
    return one.contains(other) || other.startsWith(one);
  }

  /** Whether every word but small ones is written as in a name. */
  static boolean isCapitalised(String text) {
    return Arrays.stream(text.split(" ", -1))
        .allMatch(
            word ->
                !Character.isLowerCase(word.codePointAt(0))
                    || NameShape.isMarked(word)
                    || SMALL.contains(word));
  }

  /** Whether a word is the last one of a name, or the name's own beginning: {@code Postgres}. */
  static boolean isShortened(String word, String name) {
    List<String> words = words(name);
    String key = Folding.fold(word);
    boolean stem = key.length() >= FEWEST_LETTERS_OF_A_STEM && words.get(0).startsWith(key);
    return words.get(words.size() - 1).equals(key) || (words.size() == 1 && stem);
  }

  private static List<String> words(String text) {
    return List.of(Folding.fold(text).split(" ", -1));
  }
}
