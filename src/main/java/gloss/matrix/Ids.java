package gloss.matrix;

import gloss.path.Slug;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Suggestion;
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
  private final Map<String, String> meant = new LinkedHashMap<>();
  private boolean incomplete;

  /**
   * @param kind for messages, such as {@code layer}
   */
  Ids(String kind, Problems problems) {
    this.kind = kind;
    this.problems = problems;
  }

  /**
   * Takes an id. One that is no slug is a problem, but known from here on, and so is the slug that
   * it should be, so that each use of it is not a problem too. Neither is a use of what it was
   * meant to be, nor of what one that is there already was meant to be.
   *
   * @return whether it is new
   */
  boolean define(String id, Location location) {
    String slug = Slug.of(id).value();
    if (!slug.equals(id)) {
      problems.add(ProblemKind.NOT_A_SLUG, location, id, slug);
      meant.putIfAbsent(slug, id);
      lackOne();
    }
    Location first = places.putIfAbsent(id, location);
    if (first != null) {
      problems.add(ProblemKind.DUPLICATE_ID, location, kind, id, first.line());
      lackOne();
    }
    return first == null;
  }

  /**
   * One of them could not be read, which was said. From here on an id that is not known may be that
   * one: to report each use of it would hide the one cause.
   */
  void lackOne() {
    incomplete = true;
  }

  /** Whether one of them could not be read. */
  boolean isIncomplete() {
    return incomplete;
  }

  /** Takes an id that was checked as one of another kind. */
  void know(String id, Location location) {
    places.putIfAbsent(id, location);
  }

  /** The id that a text names; a problem if there is none, unless one could not be read. */
  Optional<String> resolve(Scalar text) {
    return resolve(text.text(), text.location());
  }

  Optional<String> resolve(String id, Location location) {
    Optional<String> found =
        places.containsKey(id) ? Optional.of(id) : Optional.ofNullable(meant.get(id));
    if (found.isEmpty() && !incomplete) {
      problems.add(ProblemKind.UNKNOWN_ID, location, kind, id, Choices.fix(id, places.keySet()));
    }
    return found;
  }

  /** The known id that was probably meant by one that is not known; empty if none is near. */
  Optional<String> nearest(String id) {
    return Suggestion.nearest(id, places.keySet());
  }

  /** All ids, in the file's order. */
  Collection<String> all() {
    return places.keySet();
  }
}
