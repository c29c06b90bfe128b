package gloss.card.bank;

import gloss.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads in an answer which of the options it names: by letter, or by its words. */
final class KeyReader {
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:(?:options?|choices?|letters?)\\s+)?[\\[(\"']?([A-Za-z])[\\])\"']?(?![\\p{L}\\p{N}'\u2019])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*(?:[.)]?\\s*(?:[,;/&+]|and(?=\\P{L})|und(?=\\P{L})|or(?=\\P{L}))\\s*)+(?:options?\\s+)?[\\[(\"']?([A-Za-z])[\\])\"']?(?![\\p{L}\\p{N}'\u2019])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JOINED = Pattern.compile("([A-H][A-Ha-h]{1,5})(?![\\p{L}\\p{N}])");
  private static final Pattern FURTHER =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\(?([A-Za-z])[.):]\\)?\\s+");
  private static final Pattern END =
      Pattern.compile("\\s*[.):,;]+\\s*|\\s+[\u2013\u2014-]+\\s+|\\s*$");
  private static final int SHORTEST_WORDS = 2;

  private static final int LONGER_THAN_LETTERS = 4;

  private final List<String> options;

  KeyReader(Options options) {
    this.options = options.all().stream().map(option -> words(option.text())).toList();
  }

  /**
   * What was read.
   *
   * @param keys the options, counted from 0, ascending
   * @param end where it ends in the text
   */
  record Found(List<Integer> keys, int end) {
    Found {
      keys = List.copyOf(keys);
    }

    static final Found NOTHING = new Found(List.of(), 0);

    boolean isKey() {
      return !keys.isEmpty();
    }
  }

  /** What an answer names, from an index on; nothing if it names no option. */
  Found read(String text, int from) {
    Found told = byWords(text, from);
    if (told.isKey() && options.get(told.keys().get(0)).length() >= LONGER_THAN_LETTERS) {
      return told;
    }
    Found letters = letters(text, from);
    return letters.isKey() ? letters : told;
  }

  private Found letters(String text, int from) {
    Matcher joined = JOINED.matcher(text).region(from, text.length());
    String together = joined.lookingAt() ? joined.group(1).toUpperCase(Locale.ROOT) : "";
    boolean small = !together.isEmpty() && !together.equals(joined.group(1));
    boolean alone = !small || joined.end() == text.length();
    if (!together.isEmpty() && alone && isAscending(together)) {
      List<Integer> keys = together.chars().mapToObj(c -> c - 'A').toList();
      return new Found(keys, past(text, joined.end()));
    }
    Matcher first = FIRST.matcher(text).region(from, text.length());
    if (!first.lookingAt() || index(first.group(1)) < 0) {
      return Found.NOTHING;
    }
    TreeSet<Integer> keys = new TreeSet<>();
    keys.add(index(first.group(1)));
    int end = first.end();
    Matcher next = NEXT.matcher(text).region(end, text.length());
    while (next.lookingAt() && index(next.group(1)) >= 0) {
      keys.add(index(next.group(1)));
      end = next.end();
      next.region(end, text.length());
    }
    if (keys.size() == 1 && !isLetter(text, first, end)) {
      return Found.NOTHING;
    }
    return withFurther(text, keys, past(text, end));
  }

  /** Whether a single letter is meant as one: "A" is an article, too. */
  private boolean isLetter(String text, Matcher first, int end) {
    String letter = first.group(1);
    boolean article = letter.equalsIgnoreCase("a") || letter.equals("I");
    boolean bracketed = !first.group().equalsIgnoreCase(letter);
    return bracketed
        || END.matcher(text).region(end, text.length()).lookingAt()
        || (!article && Character.isUpperCase(letter.charAt(0)))
        || startsWith(words(text.substring(end)), index(letter));
  }

  /** Behind a letter its option may be told again, and then further letters with theirs. */
  private Found withFurther(String text, SortedSet<Integer> keys, int from) {
    int end = afterWords(text, from, keys.last());
    Matcher further = FURTHER.matcher(text);
    int at = from;
    while (further.find(at)) {
      int key = index(further.group(1));
      if (key >= 0 && startsWith(words(text.substring(further.end())), key)) {
        keys.add(key);
        end = afterWords(text, further.end(), key);
      }
      at = further.end();
    }
    return new Found(List.copyOf(keys), end);
  }

  private boolean startsWith(String said, int key) {
    String option = options.get(key);
    return option.length() >= SHORTEST_WORDS && said.startsWith(option);
  }

  /** Behind the words of an option, if they stand there. */
  private int afterWords(String text, int from, int key) {
    if (!startsWith(words(text.substring(from)), key)) {
      return from;
    }
    String option = options.get(key);
    for (int end = from; end <= text.length(); end++) {
      if (words(text.substring(from, end)).equals(option)) {
        return past(text, end);
      }
    }
    return from;
  }

  private static int past(String text, int from) {
    Matcher end = END.matcher(text).region(from, text.length());
    return end.lookingAt() ? end.end() : from;
  }

  /** The longest option whose words the answer begins with. */
  private Found byWords(String text, int from) {
    String said = words(text.substring(from));
    int best = -1;
    for (int i = 0; i < options.size(); i++) {
      boolean longer = best < 0 || options.get(i).length() > options.get(best).length();
      boolean whole =
          startsWith(said, i)
              && (said.length() == options.get(i).length()
                  || said.charAt(options.get(i).length()) == ' ');
      best = whole && longer ? i : best;
    }
    return best < 0 ? Found.NOTHING : new Found(List.of(best), afterWords(text, from, best));
  }

  private int index(String letter) {
    int index = Character.toUpperCase(letter.charAt(0)) - 'A';
    return index < options.size() ? index : -1;
  }

  private boolean isAscending(String letters) {
    boolean ascending = index(letters.substring(letters.length() - 1)) >= 0;
    for (int i = 1; i < letters.length(); i++) {
      ascending &= letters.charAt(i) > letters.charAt(i - 1);
    }
    return ascending;
  }

  /** Words alone: letters and digits, single blanks. */
  static String words(String text) {
    StringBuilder out = new StringBuilder();
    Folding.fold(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
              } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              }
            });
    return out.toString().strip();
  }
}
