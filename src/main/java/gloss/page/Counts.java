package gloss.page;

import java.util.Locale;

/** Numbers with their nouns, as readers read them. */
final class Counts {
  private Counts() {}

  /** Such as "1 note" and "1,204 notes"; the noun takes an s. */
  static String of(int number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** Such as "1,204". */
  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
