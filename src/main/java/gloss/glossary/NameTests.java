package gloss.glossary;

import gloss.text.Folding;
import java.util.List;

/** Judgements about names that need the vault's text. */
final class NameTests {
  /** Products of vendors that are called by everyday words. */
  private static final List<String> EVERYDAY =
      List.of(
          "config",
          "batch",
          "glue",
          "connect",
          "shield",
          "artifact",
          "backup",
          "budgets",
          "organizations",
          "organisations",
          "inspector",
          "detective",
          "personalize",
          "forecast",
          "translate",
          "comprehend",
          "outposts",
          "regions",
          "region",
          "support",
          "marketplace",
          "health",
          "transfer",
          "functions",
          "monitor",
          "policy",
          "storage",
          "cloud",
          "drive",
          "docs",
          "maps",
          "search",
          "console",
          "account",
          "accounts",
          "region");

  private NameTests() {}

  /** Whether it is a single ordinary word that the notes do not treat as a name. */
  static boolean isEverydayWord(String name, CaseTest cases) {
    return NameShape.isOneWord(name)
        && !NameShape.isMarked(name)
        && !cases.isName(name)
        && OrdinaryWords.contain(name);
  }

  /**
   * Whether a product's name still is a name without its vendor: {@code EC2}, {@code Step
   * Functions}, but not {@code Config}.
   */
  static boolean isBareName(String bare, CaseTest cases) {
    if (!NameShape.isOneWord(bare) || NameShape.isMarked(bare)) {
      return true;
    }
    CaseTest.Count count = cases.count(bare);
    return EVERYDAY.contains(Folding.fold(bare))
        ? count.capitalised() >= 3 && count.capitalised() >= 3 * count.lower()
        : count.capitalised() >= count.lower();
  }

  /**
   * Whether a term counts only as it is written: names of products do, and single words that are
   * everyday words otherwise. What an author writes in lower case counts in any case, and so does a
   * word of a craft ({@code halyard}) that the notes write in lower case more often.
   */
  static boolean isExact(String name, TermGroup group, CaseTest cases) {
    if (!NameShape.isOneWord(name)) {
      return Vendors.precedes(name);
    }
    if (Character.isLowerCase(name.codePointAt(0))) {
      return false;
    }
    String lower = Folding.fold(name);
    boolean byHand = !group.namesByHand().isEmpty();
    boolean writtenLower = group.namesByHand().stream().anyMatch(lower::equals);
    CaseTest.Count count = cases.count(name);
    boolean usedLower = count.lower() > count.capitalised();
    return !writtenLower && !(usedLower && (byHand || !OrdinaryWords.contain(name)));
  }
}
