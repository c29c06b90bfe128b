package gloss.matrix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes one place of a value, as a slip of the hand or of the mind would. */
final class Mutation {
  private static final List<Object> OTHERS =
      List.of(
          "", " ", "…", "...", "?", "Not An Id", "shared", "[[X]]", 7, -7, 1.5, true, List.of());

  private final Random random;
  private final String what;
  private int places;
  private int chosen;

  /** What was done, for messages. */
  private String done = "";

  private Mutation(Random random, String what) {
    this.random = random;
    this.what = what;
  }

  /**
   * A value with one change.
   *
   * @param done what was changed, for messages
   */
  record Mutant(Object value, String done) {}

  /** The value with one change; the seed says which. */
  static Mutant of(Object value, long seed) {
    Random random = new Random(seed);
    List<String> kinds = List.of("drop", "rename", "replace", "empty", "wrap", "double", "add");
    Mutation mutation = new Mutation(random, kinds.get(random.nextInt(kinds.size())));
    mutation.changed(value, -1);
    mutation.chosen = random.nextInt(mutation.places);
    int places = mutation.places;
    mutation.places = 0;
    Object changed = mutation.changed(value, mutation.chosen);
    return new Mutant(changed, mutation.done + " (" + mutation.chosen + " of " + places + ")");
  }

  /** Walks through all places, and changes the one of this number. */
  private Object changed(Object value, int number) {
    if (places++ == number) {
      return here(value);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, inner) -> copy.put(key, changed(inner, number)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(inner -> changed(inner, number)).toList();
    }
    return value;
  }

  private Object here(Object value) {
    done = what + " at " + value;
    if (value instanceof Map<?, ?> map) {
      return map(new LinkedHashMap<>(map));
    }
    if (value instanceof List<?> list) {
      return list(new ArrayList<>(list));
    }
    return switch (what) {
      case "wrap" -> List.of(value);
      case "add" -> Map.of("x", value);
      case "empty" -> "";
      case "double" -> value + " " + value;
      default -> OTHERS.get(random.nextInt(OTHERS.size()));
    };
  }

  private Object map(Map<Object, Object> map) {
    String key = String.valueOf(nth(map.keySet().iterator(), random.nextInt(map.size())));
    done += " with " + key;
    switch (what) {
      case "drop" -> map.remove(key);
      case "rename" -> map.put(key + "s", map.remove(key));
      case "empty" -> map.clear();
      case "wrap" -> {
        return List.of(map);
      }
      case "add" -> map.put("more", "x");
      case "double" -> map.put("party", "you");
      default -> map.put(key, OTHERS.get(random.nextInt(OTHERS.size())));
    }
    return map;
  }

  private Object list(List<Object> list) {
    int at = random.nextInt(list.size());
    switch (what) {
      case "drop" -> list.remove(at);
      case "empty" -> list.clear();
      case "wrap" -> {
        return Map.of("x", list);
      }
      case "double" -> list.add(list.get(at));
      default -> list.set(at, OTHERS.get(random.nextInt(OTHERS.size())));
    }
    return list;
  }

  private static Object nth(Iterator<?> iterator, int number) {
    Object last = iterator.next();
    for (int i = 0; i < number; i++) {
      last = iterator.next();
    }
    return last;
  }
}
