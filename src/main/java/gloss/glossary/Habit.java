package gloss.glossary;

import java.util.List;

/**
 * What the bold leads of a vault mostly do: one author defines with nearly all of them, another
 * labels remarks with most.
 *
 * @param defining how many open as a definition does
 * @param all how many might define something: names with a text that are no labels
 */
record Habit(int defining, int all) {
  /** Fewer than this are no habit. */
  private static final int FEWEST = 12;

  /** The habit of all these leads. */
  static Habit of(List<BoldLead> leads, Labels labels) {
    List<BoldLead> names =
        leads.stream().filter(lead -> LeadRules.mayDefine(lead) && !labels.isLabel(lead)).toList();
    long defining = names.stream().filter(lead -> DefiningText.opens(lead.plain())).count();
    return new Habit((int) defining, names.size());
  }

  /** Whether many define: two in five. */
  boolean isToDefine() {
    return all >= FEWEST && 5 * defining >= 2 * all;
  }
}
