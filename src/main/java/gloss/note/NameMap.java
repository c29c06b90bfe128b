package gloss.note;

import gloss.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Things by their names; case, Unicode form and blanks do not count. Only looked up, never walked
 * through, so its order reaches nothing.
 */
final class NameMap<T> {
  private final Map<String, List<T>> byKey = new HashMap<>();

  /** The things that have the name, in the order of adding. */
  List<T> get(String name) {
    return List.copyOf(byKey.getOrDefault(Folding.fold(name), List.of()));
  }

  void add(String name, T thing) {
    List<T> things = byKey.computeIfAbsent(Folding.fold(name), key -> new ArrayList<>(1));
    if (!things.contains(thing)) {
      things.add(thing);
    }
  }

  /** Things by each end of their path: {@code a/b/c} is found as {@code b/c} and {@code c} too. */
  static <T> NameMap<T> bySuffix(List<T> things, Function<T, String> path) {
    NameMap<T> map = new NameMap<>();
    for (T thing : things) {
      String rest = path.apply(thing);
      map.add(rest, thing);
      for (int slash = rest.indexOf('/'); slash >= 0; slash = rest.indexOf('/')) {
        rest = rest.substring(slash + 1);
        map.add(rest, thing);
      }
    }
    return map;
  }

  /** Things by their whole path. */
  static <T> NameMap<T> byPath(List<T> things, Function<T, String> path) {
    NameMap<T> map = new NameMap<>();
    things.forEach(thing -> map.add(path.apply(thing), thing));
    return map;
  }
}
