package gloss.glossary;

import gloss.problem.Problems;
import gloss.text.Folding;
import gloss.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes terms out of groups of finds: one canonical name each, no name twice. */
final class TermMaker {
  private final List<TermGroup> groups;
  private final VocabularyUse vocabulary;
  private final CaseTest cases;
  private final Problems problems;

  TermMaker(List<TermGroup> groups, VocabularyUse vocabulary, CaseTest cases, Problems problems) {
    this.groups = groups;
    this.vocabulary = vocabulary;
    this.cases = cases;
    this.problems = problems;
  }

  /** The terms, sorted by name. */
  List<Term> terms() {
    List<List<String>> names =
        TermGroups.names(
            groups, bare -> NameTests.isBareName(bare, cases), this::areToldApart, problems);
    SortedMap<Integer, String> renamed = renamed(names);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      TermGroup group = groups.get(i);
      terms.add(term(group, renamed.getOrDefault(i, group.name()), names.get(i)));
    }
    terms.sort(Comparator.comparing(Term::name, NaturalOrder.BY_NAME));
    return terms;
  }

  private Term term(TermGroup group, String name, List<String> names) {
    Optional<Vocabulary.Entry> entry = vocabulary.entry(group);
    Vocabulary.Casing casing =
        entry.map(Vocabulary.Entry::casing).orElse(Vocabulary.Casing.BY_RULE);
    boolean exact =
        switch (casing) {
          case EXACT -> true;
          case IGNORE -> false;
          case BY_RULE -> NameTests.isExact(name, group, cases);
        };
    Term.Reach reach =
        new Term.Reach(
            entry.map(Vocabulary.Entry::folders).orElse(List.of()),
            casing == Vocabulary.Casing.IGNORE);
    return new Term(name, aliases(name, names), group.definitions(), exact, reach);
  }

  /** Whether each has folders of its own in which it has its names. */
  private boolean areToldApart(List<TermGroup> groups) {
    List<String> seen = new ArrayList<>();
    for (TermGroup group : groups) {
      List<String> folders =
          vocabulary.entry(group).map(Vocabulary.Entry::folders).orElse(List.of());
      if (folders.isEmpty() || folders.stream().anyMatch(seen::contains)) {
        return false;
      }
      seen.addAll(folders);
    }
    return true;
  }

  /** Other names, but none that is the same but for case or number. */
  private static List<String> aliases(String name, List<String> names) {
    SortedMap<String, String> byKey = new TreeMap<>();
    String own = aliasKey(name);
    for (String alias : names) {
      String key = aliasKey(alias);
      if (!key.equals(own)) {
        byKey.putIfAbsent(key, alias);
      }
    }
    return byKey.values().stream().sorted(NaturalOrder.BY_NAME).toList();
  }

  private static String aliasKey(String name) {
    int last = name.lastIndexOf(' ') + 1;
    return Folding.fold(name.substring(0, last) + NameKey.singular(name.substring(last)));
  }

  /** New canonical names by the index of the group. */
  private SortedMap<Integer, String> renamed(List<List<String>> names) {
    SortedMap<Integer, String> renamed = new TreeMap<>();
    for (Vocabulary.Rename rename : vocabulary.renames()) {
      String key = NameKey.of(rename.from().text());
      int found = -1;
      for (int i = 0; i < names.size() && found < 0; i++) {
        found = names.get(i).stream().anyMatch(n -> NameKey.of(n).equals(key)) ? i : -1;
      }
      if (found < 0) {
        vocabulary.reportUnknown(rename, names.stream().flatMap(List::stream).toList());
      } else if (isTaken(rename.to(), found, names)) {
        vocabulary.reportTaken(rename);
      } else {
        renamed.put(found, rename.to());
      }
    }
    return renamed;
  }

  private static boolean isTaken(String name, int index, List<List<String>> names) {
    String key = NameKey.of(name);
    for (int i = 0; i < names.size(); i++) {
      if (i != index && names.get(i).stream().anyMatch(n -> NameKey.of(n).equals(key))) {
        return true;
      }
    }
    return false;
  }
}
