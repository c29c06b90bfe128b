package gloss.glossary;

import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Puts finds together that are one term: they have the same name, or one's name is another's alias.
 * Two terms that only share an alias stay two.
 */
final class TermGroups {
  private final Map<String, TermGroup> byName = new LinkedHashMap<>();
  private final Predicate<String> bareName;

  private TermGroups(Predicate<String> bareName) {
    this.bareName = bareName;
  }

  /**
   * Groups the finds.
   *
   * @param bareName whether a product's name counts without its vendor, too
   */
  static List<TermGroup> of(List<Find> finds, Predicate<String> bareName) {
    TermGroups groups = new TermGroups(bareName);
    finds.forEach(groups::addByName);
    finds.forEach(groups::joinByAlias);
    return groups.byName.values().stream().distinct().toList();
  }

  /**
   * Finds the names of each group: what one of them is called, no other one has as an alias; what
   * several have as an alias only, they share, and each mention shows which of them is meant.
   *
   * @param toldApart whether the author says where each of these has the name
   * @param problems gets the names that are shared otherwise
   * @return the names of each group, the canonical one first, in the order of the groups
   */
  static List<List<String>> names(
      List<TermGroup> groups,
      Predicate<String> bareName,
      Predicate<List<TermGroup>> toldApart,
      Problems problems) {
    Map<String, List<TermGroup>> owners = new TreeMap<>();
    List<List<String>> names = new ArrayList<>();
    for (TermGroup group : groups) {
      List<String> all = Finds.joined(List.of(group.name()), withBare(group.names(), bareName));
      names.add(all);
      all.stream()
          .map(NameKey::of)
          .distinct()
          .forEach(key -> owners.computeIfAbsent(key, k -> new ArrayList<>()).add(group));
    }
    List<List<String>> kept = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      TermGroup group = groups.get(i);
      kept.add(
          names.get(i).stream()
              .filter(
                  name ->
                      owners(name, owners.getOrDefault(NameKey.of(name), List.of()))
                          .contains(group))
              .toList());
    }
    reportShared(kept, owners, toldApart, problems);
    return kept;
  }

  /** Each shared name once, in the order of the groups. */
  private static void reportShared(
      List<List<String>> kept,
      Map<String, List<TermGroup>> claimants,
      Predicate<List<TermGroup>> toldApart,
      Problems problems) {
    SortedSet<String> told = new TreeSet<>();
    for (List<String> names : kept) {
      for (String name : names) {
        String key = NameKey.of(name);
        List<TermGroup> owners = owners(name, claimants.getOrDefault(key, List.of()));
        if (owners.size() > 1 && !toldApart.test(owners) && told.add(key)) {
          String terms = String.join(", ", owners.stream().map(TermGroup::name).sorted().toList());
          Location first = owners.get(0).definitions().get(0).location();
          problems.add(ProblemKind.AMBIGUOUS_NAME, first, name, terms);
        }
      }
    }
  }

  /** Names with those that follow from them when the vendor is left out. */
  static List<String> withBare(List<String> names, Predicate<String> bareName) {
    List<String> bare =
        names.stream().filter(Vendors::precedes).map(Vendors::without).filter(bareName).toList();
    return Finds.joined(names, bare);
  }

  /** Whose name it is: the term that is called so, the one whose author says so, or all. */
  private static List<TermGroup> owners(String name, List<TermGroup> claimants) {
    if (claimants.size() == 1) {
      return claimants;
    }
    String key = NameKey.of(name);
    List<TermGroup> called =
        claimants.stream().filter(g -> NameKey.of(g.name()).equals(key)).toList();
    List<TermGroup> said =
        claimants.stream()
            .filter(g -> g.namesByHand().stream().anyMatch(n -> NameKey.of(n).equals(key)))
            .toList();
    if (called.size() == 1) {
      return called;
    }
    return said.isEmpty() ? claimants : said;
  }

  private void addByName(Find find) {
    byName.computeIfAbsent(NameKey.of(find.name()), k -> new TermGroup()).add(find);
  }

  private void joinByAlias(Find find) {
    String own = NameKey.of(find.name());
    List<String> names = withBare(find.names(), bareName);
    for (String name : names) {
      join(own, NameKey.of(name));
    }
  }

  private void join(String one, String other) {
    TermGroup first = byName.get(one);
    TermGroup second = byName.get(other);
    if (first != null && second != null && first != second) {
      first.addAll(second);
      byName.replaceAll((key, group) -> group == second ? first : group);
    }
  }
}
