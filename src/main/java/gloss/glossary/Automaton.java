package gloss.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All forms of all names as one automaton over tokens (Aho and Corasick, 1975): a text is read
 * once, whatever the number of names.
 *
 * <p>State 0 is the start. Maps are only looked up, never walked through, where order could matter.
 */
final class Automaton {
  /** The number of a token that no name has. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SortedMap<Integer, Integer>> children = new ArrayList<>();
  private final List<List<NameForm>> ends = new ArrayList<>();
  private final Map<Long, Integer> steps = new HashMap<>();
  private int[] fallbacks = new int[0];
  private int[] nextEnds = new int[0];

  /** Builds the automaton; of two forms of one term with the same words the first counts. */
  Automaton(List<NameForm> forms) {
    newState();
    forms.forEach(this::add);
    link();
  }

  /** The number of a token's key. */
  int number(String key) {
    return numbers.getOrDefault(key, UNKNOWN);
  }

  /** The state after one more token. */
  int next(int state, int number) {
    if (number == UNKNOWN) {
      return 0;
    }
    int from = state;
    while (true) {
      Integer to = steps.get(step(from, number));
      if (to != null) {
        return to;
      } else if (from == 0) {
        return 0;
      }
      from = fallbacks[from];
    }
  }

  /** The forms that end in a state, the longest first. */
  List<NameForm> ending(int state) {
    if (ends.get(state).isEmpty() && nextEnds[state] == 0) {
      return List.of();
    }
    List<NameForm> all = new ArrayList<>();
    for (int at = state; at != 0; at = nextEnds[at]) {
      all.addAll(ends.get(at));
    }
    return all;
  }

  private void add(NameForm form) {
    int state = 0;
    for (String token : form.tokens()) {
      String key = Tokens.key(token);
      int number = numbers.computeIfAbsent(key, k -> numbers.size());
      Integer child = children.get(state).get(number);
      if (child == null) {
        child = newState();
        children.get(state).put(number, child);
        steps.put(step(state, number), child);
      }
      state = child;
    }
    if (ends.get(state).stream().noneMatch(known -> known.term() == form.term())) {
      ends.get(state).add(form);
    }
  }

  private int newState() {
    children.add(new TreeMap<>());
    ends.add(new ArrayList<>(1));
    return children.size() - 1;
  }

  private void link() {
    fallbacks = new int[children.size()];
    nextEnds = new int[children.size()];
    Deque<Integer> queue = new ArrayDeque<>(children.get(0).values());
    while (!queue.isEmpty()) {
      int state = queue.remove();
      int fallback = fallbacks[state];
      nextEnds[state] = ends.get(fallback).isEmpty() ? nextEnds[fallback] : fallback;
      children
          .get(state)
          .forEach(
              (number, child) -> {
                fallbacks[child] = next(fallbacks[state], number);
                queue.add(child);
              });
    }
  }

  private static long step(int state, int number) {
    return ((long) state << 32) | number;
  }
}
