package gloss.glossary;

import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says where two definitions of a term seem to mean different things. Both are told on the term's
 * page; only the author knows which is right. What stands in {@code terms.yml} or in a note's front
 * matter has decided it.
 */
final class Contradictions {
  /** Rules that find sentences which are meant as definitions. */
  private static final List<Rule> COMPARED =
      List.of(Rule.A, Rule.B, Rule.C, Rule.D, Rule.E, Rule.F);

  private final Problems problems;

  Contradictions(Problems problems) {
    this.problems = problems;
  }

  /** Compares the best definition of each term with all others of it. */
  void report(List<TermGroup> groups) {
    for (TermGroup group : groups) {
      boolean decided = group.finds().stream().anyMatch(Contradictions::decides);
      if (!decided && group.finds().size() > 1) {
        report(group);
      }
    }
  }

  private static boolean decides(Find find) {
    boolean said = find.rule() == Rule.YML || find.rule() == Rule.FRONTMATTER;
    return said && !find.definition().meaning().plain().isEmpty();
  }

  private void report(TermGroup group) {
    List<Definition> all = group.definitions();
    List<Definition> told = all.stream().filter(d -> COMPARED.contains(d.rule())).toList();
    SortedMap<String, String> longForms = longForms(group);
    List<String> names = group.names();
    Definition best = told.isEmpty() ? all.get(0) : told.get(0);
    for (Definition other : told) {
      String how = how(names, best, other, longForms);
      if (!how.isEmpty()) {
        problems.add(
            ProblemKind.CONFLICTING_DEFINITIONS,
            other.location(),
            group.name(),
            best.file() + ":" + best.location().line(),
            how);
      }
    }
  }

  /** In which way two definitions differ; empty if they may well mean the same. */
  private static String how(
      List<String> names, Definition best, Definition other, SortedMap<String, String> longForms) {
    String here = longForms.getOrDefault(key(other), "");
    String there = longForms.getOrDefault(key(best), "");
    if (!here.isEmpty() && !there.isEmpty() && !Wording.share(here, there)) {
      return "'" + here + "' here, '" + there + "' there";
    }
    Wording one = Wording.of(other.meaning().plain(), names);
    Wording two = Wording.of(best.meaning().plain(), names);
    return one.otherNumber(two)
        .map(numbers -> "'" + numbers.get(0) + "' here, '" + numbers.get(1) + "' there")
        .orElseGet(() -> one.sharesNothing(two) ? "they have no word in common" : "");
  }

  /** What the short form of the term is said to stand for, by the place of the definition. */
  private static SortedMap<String, String> longForms(TermGroup group) {
    SortedMap<String, String> found = new TreeMap<>();
    for (Find find : group.finds()) {
      List<String> names = new ArrayList<>(find.names());
      for (String name : names) {
        if (names.stream().anyMatch(other -> Initials.fit(name, other))) {
          found.putIfAbsent(key(find.definition()), name);
        }
      }
    }
    return found;
  }

  private static String key(Definition definition) {
    return definition.location().toString();
  }
}
