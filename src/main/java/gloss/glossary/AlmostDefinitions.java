package gloss.glossary;

import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Says which leads would be terms if their text began with a capital letter, each name once. One
 * that stands below several things is a label of theirs.
 */
final class AlmostDefinitions {
  private final SortedMap<String, List<BoldLead>> byName = new TreeMap<>();

  void add(BoldLead lead) {
    byName.computeIfAbsent(NameKey.of(name(lead)), key -> new ArrayList<>()).add(lead);
  }

  /** Leaves out those whose name the author does not want as a term. */
  void leaveOut(Predicate<String> refused) {
    byName.values().removeIf(same -> refused.test(name(same.get(0))));
  }

  /** Their names, to be counted in the text of the vault. */
  List<String> names() {
    return byName.values().stream().map(same -> name(same.get(0))).toList();
  }

  /**
   * Reports those that no term is called.
   *
   * @param cases must know the names
   */
  void report(List<Term> terms, CaseTest cases, Problems problems) {
    SortedSet<String> known = new TreeSet<>();
    for (Term term : terms) {
      known.add(NameKey.of(term.name()));
      term.aliases().forEach(alias -> known.add(NameKey.of(alias)));
    }
    byName.forEach(
        (key, same) -> {
          BoldLead first = same.get(0);
          long parents = same.stream().map(BoldLead::parentKey).distinct().count();
          if (parents == 1
              && !known.contains(key)
              && !NameTests.isEverydayWord(name(first), cases)) {
            problems.add(
                ProblemKind.ALMOST_A_DEFINITION,
                first.note().tree().location(first.place().start()),
                first.label());
          }
        });
  }

  private static String name(BoldLead lead) {
    return NamePieces.of(lead.label()).name();
  }
}
