package gloss.markdown.footnote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Which bracket closes which in a paragraph, code left out, found in one pass. */
final class NoteBrackets {
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  NoteBrackets(CharSequence text) {
    int code = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '`') {
        int run = runAt(text, i);
        code = code == 0 ? run : code == run ? 0 : code;
        i += run;
      } else if (code == 0) {
        i = step(c, i);
      } else {
        i++;
      }
    }
  }

  private int step(char c, int i) {
    if (c == '[') {
      open.push(i);
    } else if (c == ']' && !open.isEmpty()) {
      ends.put(open.pop(), i);
    }
    return c == '\\' ? i + 2 : i + 1;
  }

  private static int runAt(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - start;
  }

  /** Where the bracket at an index is closed; -1 if it is not. */
  int endOf(int start) {
    return ends.getOrDefault(start, -1);
  }
}
