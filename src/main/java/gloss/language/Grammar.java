package gloss.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * How a language counts. Digits are those of the whole site (0 to 9), since scripts and addresses
 * have no others; what stands between them is the language's.
 */
final class Grammar {
  private static final ConcurrentMap<String, Grammar> KNOWN = new ConcurrentHashMap<>();
  private static final int FIRST_WITH_SEPARATOR = 1000;

  /** A number that shows all of a language's habits. */
  private static final long SAMPLE = 1_234_567_890L;

  /** Between these a text has a direction of its own, and does not move what stands around it. */
  private static final char ISOLATE = '\u2068';

  private static final char END_OF_ISOLATE = '\u2069';

  /** Before the first sign of a script that is written from right to left. */
  private static final int HEBREW = 0x590;

  private final ULocale locale;
  private final boolean rightToLeft;
  private volatile @Nullable PluralRules rules;
  private volatile @Nullable Grouping grouping;

  private Grammar(ULocale locale) {
    this.locale = locale;
    this.rightToLeft = locale.isRightToLeft();
  }

  /** That of a language; made once, since ICU takes its time to get going. */
  static Grammar of(String tag) {
    return KNOWN.computeIfAbsent(tag, t -> new Grammar(new Language(t).locale()));
  }

  /** The name of a number's plural form, such as {@code one}. */
  String category(long number) {
    return rules().select((double) number);
  }

  /** The names of all its plural forms. */
  SortedSet<String> categories() {
    return new TreeSet<>(rules().getKeywords());
  }

  /** Such as "1,204". */
  String number(long number) {
    // ICU is not asked for each number: each card and each mention has one.
    return Math.abs(number) < FIRST_WITH_SEPARATOR
        ? Long.toString(number)
        : grouping().write(number);
  }

  /** A text that stands in a sentence: apart from it, if a part of it runs the other way. */
  String isolated(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ((rightToLeft || text.charAt(i) >= HEBREW) && runsAgainst(text.codePointAt(i))) {
        return ISOLATE + text + END_OF_ISOLATE;
      }
    }
    return text;
  }

  private boolean runsAgainst(int sign) {
    int direction = UCharacter.getDirection(sign);
    return rightToLeft
        ? direction == UCharacterDirection.LEFT_TO_RIGHT
        : direction == UCharacterDirection.RIGHT_TO_LEFT
            || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }

  private PluralRules rules() {
    PluralRules known = rules;
    if (known == null) {
      known = PluralRules.forLocale(locale);
      rules = known;
    }
    return known;
  }

  private Grouping grouping() {
    Grouping known = grouping;
    if (known == null) {
      known = Grouping.of(written(SAMPLE), written(FIRST_WITH_SEPARATOR));
      grouping = known;
    }
    return known;
  }

  private String written(long number) {
    ULocale digits = locale.setKeywordValue("numbers", "latn");
    return NumberFormatter.withLocale(digits).format(number).toString();
  }

  /**
   * Where separators stand.
   *
   * @param last how many digits stand behind the last one
   * @param others how many stand between two
   * @param least how many digits a number has at least that gets one
   */
  private record Grouping(String separator, int last, int others, int least) {
    static Grouping of(String sample, String thousand) {
      String[] groups = sample.split("\\D+", -1);
      String separator = sample.replaceAll("^\\d+|\\d.*", "");
      int count = groups.length;
      return count < 3
          ? new Grouping("", 3, 3, Integer.MAX_VALUE)
          : new Grouping(
              separator,
              groups[count - 1].length(),
              groups[count - 2].length(),
              thousand.matches("\\d+") ? 5 : 4);
    }

    String write(long number) {
      StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
      if (digits.length() >= least) {
        for (int i = digits.length() - last; i > 0; i -= others) {
          digits.insert(i, separator);
        }
      }
      return number < 0 ? "-" + digits : digits.toString();
    }
  }
}
