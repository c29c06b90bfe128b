package gloss.page;

import gloss.language.Phrases;
import gloss.matrix.Matrix;
import gloss.matrix.Pairs;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pairs of a matrix that have a page, looked up once for all pages that lead to them. */
final class Pairings {
  private final SiteMap map;
  private final Matrix matrix;
  private final Phrases phrases;
  private final List<Pairs.Pair> all;
  private final Map<String, Pairs.Pair> byIds = new HashMap<>();
  private final Map<String, List<Pairs.Pair>> bySubject = new HashMap<>();

  Pairings(SiteMap map, Matrix matrix, Phrases phrases) {
    this.map = map;
    this.matrix = matrix;
    this.phrases = phrases;
    this.all = Pairs.of(matrix);
    for (Pairs.Pair pair : all) {
      byIds.put(key(pair.first(), pair.second()), pair);
      byIds.put(key(pair.second(), pair.first()), pair);
      bySubject.computeIfAbsent(pair.first().id(), id -> new ArrayList<>()).add(pair);
      bySubject.computeIfAbsent(pair.second().id(), id -> new ArrayList<>()).add(pair);
    }
  }

  /** All of them, in the order of their pages. */
  List<Pairs.Pair> all() {
    return all;
  }

  /** How the two are called together. */
  String title(Pairs.Pair pair) {
    return phrases.say("comparison.title", pair.first().label(), pair.second().label());
  }

  /** How a move is called. */
  String direction(Subject from, Subject to) {
    return phrases.say("comparison.direction", from.label(), to.label());
  }

  /** The pair of two subjects, in whatever order they are named; empty if it has no page. */
  Optional<Pairs.Pair> of(Subject one, Subject other) {
    return Optional.ofNullable(byIds.get(key(one, other)));
  }

  /**
   * With what a subject is compared, labelled by that; each link leads to the move away from it.
   */
  List<NavLink> from(SitePath page, Subject subject) {
    List<NavLink> links = new ArrayList<>();
    for (Pairs.Pair pair : bySubject.getOrDefault(subject.id(), List.of())) {
      Subject other = pair.first().id().equals(subject.id()) ? pair.second() : pair.first();
      links.add(NavLink.of(other.label(), href(page, pair, subject)));
    }
    return links;
  }

  /** The address of the move away from one of the two. */
  Href href(SitePath page, Pairs.Pair pair, Subject from) {
    return map.comparison(matrix, pair.first(), pair.second()).from(page, direction(from));
  }

  /** Where on the page of a pair the move away from a subject is; no layer has such an id. */
  static Anchor direction(Subject from) {
    return new Anchor("from--" + from.id());
  }

  /** The same two as a choice that can be added to, of all subjects of the matrix. */
  NavLink choice(SitePath page, String label, Subject... chosen) {
    List<String> ids = List.of(chosen).stream().map(Subject::id).toList();
    return NavLink.of(label, map.sideBySide(matrix).from(page).asking("s", String.join(",", ids)));
  }

  private static String key(Subject one, Subject other) {
    return one.id() + "/" + other.id();
  }
}
