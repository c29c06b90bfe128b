package gloss.labelled;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as the labels compare them: case, hyphens, typographic apostrophes, a plural do not count.
 */
final class Names {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0-]+");
  private static final Pattern PLURAL = Pattern.compile("(?<=[^s])s$");

  private Names() {}

  static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String spaced = BLANKS.matcher(plain.replace('’', '\'').strip()).replaceAll(" ");
    return PLURAL.matcher(spaced).replaceFirst("");
  }

  /** Whether two lists of names have one in common. */
  static boolean meet(List<String> some, List<String> others) {
    List<String> folded = others.stream().map(Names::folded).toList();
    return some.stream().map(Names::folded).anyMatch(folded::contains);
  }
}
