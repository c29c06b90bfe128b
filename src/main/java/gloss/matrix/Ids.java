package gloss.matrix;

import gloss.path.Slug;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.problem.Severity;
import gloss.yaml.Choices;
import gloss.yaml.YamlValue.Scalar;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of one kind of thing: each a slug, each there once, and found by whoever names it. */
final class Ids {
  private final String kind;
  private final Problems problems;
  private final Map<String, Location> places = new LinkedHashMap<>();

  /**
   * @param kind for messages, such as {@code layer}
   */
  Ids(String kind, Problems problems) {
    this.kind = kind;
    this.problems = problems;
  }

  /**
   * Takes an id. One that is no slug is a problem, but known from here on, so that each use of it
   * is not a problem too.
   *
   * @return whether it is new
   */
  boolean define(String id, Location location) {
    String slug = Slug.of(id).value();
    if (!slug.equals(id)) {
      problems.add(ProblemKind.NOT_A_SLUG, location, id, slug);
    }
    Location first = places.putIfAbsent(id, location);
    if (first != null) {
      problems.add(ProblemKind.DUPLICATE_ID, location, kind, id, first.line());
    }
    return first == null;
  }

  /** Takes an id that was checked as one of another kind. */
  void know(String id, Location location) {
    places.putIfAbsent(id, location);
  }

  /** The id that a text names; a problem if there is none. */
  Optional<String> resolve(Scalar text) {
    return resolve(text.text(), text.location());
  }

  Optional<String> resolve(String id, Location location) {
    if (!places.containsKey(id)) {
      if (places.isEmpty() && problems.any(Severity.ERROR)) {
        // The list itself is broken, which was said: each use of it would hide that one problem.
        return Optional.empty();
      }
      problems.add(ProblemKind.UNKNOWN_ID, location, kind, id, Choices.fix(id, places.keySet()));
      return Optional.empty();
    }
    return Optional.of(id);
  }

  /** All ids, in the file's order. */
  Collection<String> all() {
    return places.keySet();
  }
}
