package gloss.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private final Steps steps = new Steps();
  private final List<List<NameForm>> ends = new ArrayList<>();
  private final int[] fallbacks;
  private final int[] nextEnds;

  /** Builds the automaton; of two forms of one term with the same words the first counts. */
  Automaton(List<NameForm> forms) {
    ends.add(List.of());
    List<Step> made = new ArrayList<>();
    forms.forEach(form -> add(form, made));
    fallbacks = new int[ends.size()];
    nextEnds = new int[ends.size()];
    made.sort(Comparator.comparingInt(Step::depth));
    made.forEach(this::link);
  }

  /**
   * A step into a new state.
   *
   * @param depth how many tokens lead from the start to the new state
   */
  private record Step(int from, int number, int to, int depth) {}

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
    int to = steps.get(from, number);
    while (to == 0 && from != 0) {
      from = fallbacks[from];
      to = steps.get(from, number);
    }
    return to;
  }

  /** The forms that end in a state, the longest first. */
  List<NameForm> ending(int state) {
    if (nextEnds[state] == 0) {
      return ends.get(state);
    }
    List<NameForm> all = new ArrayList<>();
    for (int at = state; at != 0; at = nextEnds[at]) {
      all.addAll(ends.get(at));
    }
    return all;
  }

  private void add(NameForm form, List<Step> made) {
    int state = 0;
    for (int i = 0; i < form.tokens().size(); i++) {
      String key = Tokens.key(form.tokens().get(i));
      int number = numbers.computeIfAbsent(key, k -> numbers.size());
      int next = steps.get(state, number);
      if (next == 0) {
        next = ends.size();
        ends.add(List.of());
        steps.put(state, number, next);
        made.add(new Step(state, number, next, i + 1));
      }
      state = next;
    }
    addEnd(state, form);
  }

  private void addEnd(int state, NameForm form) {
    List<NameForm> known = ends.get(state);
    if (known.isEmpty()) {
      ends.set(state, List.of(form));
    } else if (known.stream().noneMatch(other -> other.term() == form.term())) {
      List<NameForm> all = new ArrayList<>(known);
      all.add(form);
      ends.set(state, all);
    }
  }

  /** Says where to go on where no name does; states nearer to the start know it already. */
  private void link(Step step) {
    int fallback = step.from() == 0 ? 0 : next(fallbacks[step.from()], step.number());
    fallbacks[step.to()] = fallback;
    nextEnds[step.to()] = ends.get(fallback).isEmpty() ? nextEnds[fallback] : fallback;
  }
}
