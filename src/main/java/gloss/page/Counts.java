package gloss.page;

/** Numbers with their nouns, as readers read them. */
final class Counts {
  private Counts() {}

  /** Such as "1 note" and "1,204 notes"; the noun takes an s. */
  static String of(int number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** Such as "1,204". */
  static String number(int number) {
    // Each card and each mention has its number: String.format would be a tenth of such a page.
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
