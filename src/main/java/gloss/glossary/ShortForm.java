package gloss.glossary;

import gloss.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words of a text are short forms: two to six capitals and digits, a capital first. */
final class ShortForm {
  private static final Pattern SHAPE =
      Pattern.compile("(\\p{Lu}[\\p{Lu}0-9]{1,5})(?:s|['\u2019\u02BC]s|s['\u2019\u02BC])?");
  private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");

  /** Marks of authors, times, currencies and sizes that are no names of anything. */
  private static final List<String> NEVER =
      List.of(
          "TODO", "FIXME", "XXX", "TBD", "TBC", "WIP", "NB", "PS", "OK", "AM", "PM", "AD", "BC",
          "CE", "BCE", "USD", "EUR", "GBP", "CHF", "KB", "MB", "GB", "TB", "KIB", "MIB", "GIB",
          "TIB", "HZ", "KHZ", "MHZ", "GHZ");

  /** What is a unit only behind a number. */
  private static final List<String> UNITS =
      List.of("PB", "EB", "ZB", "PIB", "W", "KW", "MW", "GW", "KWH", "KV", "MV", "MA", "KN", "RPM");

  /** So many words in capitals in a row are shouted. */
  private static final int SHOUT = 3;

  private ShortForm() {}

  /** The word without the ending of a plural or possessive; empty if it is no short form. */
  static String of(String word) {
    Matcher shape = SHAPE.matcher(word);
    if (!shape.matches()) {
      return "";
    }
    String name = shape.group(1);
    boolean number = ROMAN.matcher(name).matches();
    return number || NEVER.contains(name) ? "" : name;
  }

  /** Whether a short form is one letter with a number: {@code S3}, {@code Q1}. */
  static boolean isNumbered(String name) {
    return name.chars().filter(Character::isLetter).count() == 1;
  }

  /**
   * Whether a short form of a text is used as a word there: no tag, no address, no unit behind a
   * number, and not shouted.
   *
   * @param words all words of the text
   * @param index that of the short form
   */
  static boolean isUsed(String text, List<Span> words, int index) {
    Span word = words.get(index);
    boolean marked = word.start() > 0 && "#@$%\\".indexOf(text.charAt(word.start() - 1)) >= 0;
    boolean unit =
        index > 0
            && UNITS.contains(word.of(text))
            && NUMBER.matcher(words.get(index - 1).of(text)).matches();
    return !marked && !unit && !isShouted(text, words, index);
  }

  private static boolean isShouted(String text, List<Span> words, int index) {
    int first = index;
    while (first > 0 && isShoutedPair(text, words, first - 1)) {
      first--;
    }
    int last = index;
    while (last + 1 < words.size() && isShoutedPair(text, words, last)) {
      last++;
    }
    return last - first + 1 >= SHOUT;
  }

  /** Whether a word and the next are both in capitals, with nothing but blanks between them. */
  private static boolean isShoutedPair(String text, List<Span> words, int index) {
    Span one = words.get(index);
    Span next = words.get(index + 1);
    return isInCapitals(one.of(text))
        && isInCapitals(next.of(text))
        && text.substring(one.end(), next.start()).isBlank();
  }

  private static boolean isInCapitals(String word) {
    return word.chars().allMatch(c -> Character.isUpperCase(c) || c == '\'' || c == '-');
  }
}
