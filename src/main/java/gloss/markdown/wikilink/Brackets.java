package gloss.markdown.wikilink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Which {@code [[} belongs to which {@code ]]} in a paragraph, found in one pass: looking for the
 * end at each beginning would take quadratic time on a line of unclosed ones.
 */
final class Brackets {
  /**
   * A pair.
   *
   * @param end where its {@code ]]} begins
   * @param nested whether another pair stands inside
   */
  record Pair(int end, boolean nested) {}

  @SuppressWarnings("ArrayRecordComponent") // a flag that an inner pair sets
  private record Open(int start, boolean[] nested) {}

  private final Map<Integer, Pair> pairs = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  Brackets(CharSequence text) {
    int i = 0;
    while (i < text.length()) {
      i = step(text, i);
    }
  }

  private int step(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c == '\\') {
      return i + 2;
    } else if (c == '\n') {
      open.clear();
    } else if (c == '[' || c == ']') {
      int end = i;
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
      if (c == '[') {
        opened(i, end);
      } else {
        closed(i, end);
      }
      return end;
    }
    return i + 1;
  }

  /** Of three signs the last two open: {@code [[[a]]} is a bracket and a link. */
  private void opened(int start, int end) {
    for (int at = start + (end - start) % 2; at + 1 < end; at += 2) {
      open.push(new Open(at, new boolean[1]));
    }
  }

  private void closed(int start, int end) {
    for (int at = start; at + 1 < end && !open.isEmpty(); at += 2) {
      Open last = open.pop();
      pairs.put(last.start(), new Pair(at, last.nested()[0]));
      if (!open.isEmpty()) {
        open.peek().nested()[0] = true;
      }
    }
  }

  /** The pair that begins at an index, or one that ends nowhere. */
  Pair at(int start) {
    return pairs.getOrDefault(start, new Pair(-1, false));
  }
}
