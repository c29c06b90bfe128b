package gloss.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the meaning from signs on which the parser library spends time by the square of their
 * number: openings that nothing closes, nesting without end. The signs are replaced one for one, so
 * places stay; the tree shows what the author wrote, since it takes its text from the file. It
 * counts and never measures time: the result is the same on every machine.
 */
final class RiskySigns {
  /** A character that no text holds and the parser takes for a letter. */
  private static final char DEFUSED = '\uFFFF';

  private static final int MAX_NESTING = 100;
  private static final int TAB = 4;
  private static final int MAX_OPENINGS = 200;
  private static final int MAX_BACKTICK_LENGTHS = 60;
  private static final int MAX_DEFINITIONS = 500;
  private static final int MAX_MISSING_CELLS = 20_000;

  /** A list needs two columns for each level. */
  private static final int MAX_INDENT = 2 * MAX_NESTING;

  private final String text;
  private final StringBuilder defused;
  private int firstChange = -1;

  private RiskySigns(String text) {
    this.text = text;
    this.defused = new StringBuilder(text);
  }

  /** A text to parse and the offset of the first sign that was replaced, -1 if none was. */
  record Result(String text, int firstChange) {}

  static Result defused(String text) {
    RiskySigns signs = new RiskySigns(text);
    int start = 0;
    while (start < text.length()) {
      int end = paragraphEnd(text, start);
      signs.look(start, end);
      start = end + 1;
    }
    return signs.firstChange < 0
        ? new Result(text, -1)
        : new Result(signs.defused.toString(), signs.firstChange);
  }

  /** The end of the lines up to the next blank one. */
  private static int paragraphEnd(String text, int start) {
    int line = start;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      if (text.substring(line, end).isBlank()) {
        return Math.max(end, start);
      }
      line = end + 1;
    }
    return text.length();
  }

  private void look(int start, int end) {
    if (end - start < MAX_NESTING) {
      return;
    }
    nesting(start, end);
    unclosed(start, end, "](", ")");
    unclosed(start, end, "<?", "?>");
    unclosed(start, end, "<!", ">");
    unclosed(start, end, "<![CDATA[", "]]>");
    unclosed(start, end, "<!--", "-->");
    brackets(start, end);
    tables(start, end);
    backticks(start, end);
    definitions(start, end);
  }

  private void replace(int index) {
    defused.setCharAt(index, DEFUSED);
    firstChange = firstChange < 0 ? index : Math.min(firstChange, index);
  }

  /** Marks of quotes and lists at the start of one line. */
  private void nesting(int start, int end) {
    int line = start;
    while (line < end) {
      int marks = 0;
      int blanks = 0;
      int i = line;
      while (i < end && isInLead(text.charAt(i))) {
        char c = text.charAt(i);
        blanks += c == ' ' ? 1 : c == '\t' ? TAB : 0;
        boolean mark = c == '>' || ((c == '-' || c == '*' || c == '+') && isBlankAt(i + 1));
        boolean number = (c == '.' || c == ')') && isBlankAt(i + 1);
        marks += mark || number ? 1 : 0;
        if ((mark || number) && (marks > MAX_NESTING || blanks > MAX_INDENT)) {
          replace(i);
        }
        i++;
      }
      int next = text.indexOf('\n', i);
      line = next < 0 ? end : next + 1;
    }
  }

  private boolean isBlankAt(int index) {
    return index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\t');
  }

  private static boolean isInLead(char c) {
    return " \t>-*+.)".indexOf(c) >= 0 || (c >= '0' && c <= '9');
  }

  /** Openings behind the last end that could close them. */
  private void unclosed(int start, int end, String opening, String closing) {
    String paragraph = text.substring(start, end);
    if (!paragraph.contains(opening)) {
      return;
    }
    int lastEnd = paragraph.lastIndexOf(closing);
    List<Integer> openings = new ArrayList<>();
    int at = paragraph.indexOf(opening, Math.max(0, lastEnd));
    while (at >= 0) {
      openings.add(start + at);
      at = paragraph.indexOf(opening, at + 1);
    }
    if (openings.size() > MAX_OPENINGS) {
      openings.forEach(index -> replace(opening.equals("](") ? index + 1 : index));
    }
  }

  /** Square brackets without a partner. */
  private void brackets(int start, int end) {
    List<Integer> open = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '[') {
        open.add(i);
      } else if (text.charAt(i) == ']' && !open.isEmpty()) {
        open.remove(open.size() - 1);
      }
    }
    if (open.size() > MAX_OPENINGS) {
      open.forEach(this::replace);
    }
  }

  /** Runs of backticks of many lengths, of which none has a partner. */
  private void backticks(int start, int end) {
    Map<Integer, List<Integer>> runs = new HashMap<>();
    int i = start;
    while (i < end) {
      int from = i;
      while (i < end && text.charAt(i) == '`') {
        i++;
      }
      if (i > from) {
        runs.computeIfAbsent(i - from, length -> new ArrayList<>()).add(from);
      }
      i++;
    }
    if (runs.size() > MAX_BACKTICK_LENGTHS) {
      runs.forEach((length, places) -> alone(length, places));
    }
  }

  private void alone(int length, List<Integer> places) {
    if (places.size() == 1) {
      for (int i = 0; i < length; i++) {
        replace(places.get(0) + i);
      }
    }
  }

  /**
   * A table whose rows lack most of their cells: the parser adds them, so a table as wide as it is
   * long takes space by the square of its text.
   */
  private void tables(int start, int end) {
    int columns = 0;
    int missing = 0;
    int delimiters = start;
    int line = start;
    while (line < end && missing <= MAX_MISSING_CELLS) {
      int next = text.indexOf('\n', line);
      next = next < 0 ? end : Math.min(next, end);
      int bars = bars(line, next);
      if (columns == 0 && isDelimiterRow(line, next)) {
        columns = bars;
        delimiters = line;
      } else if (columns > 0) {
        missing += Math.max(0, columns - bars);
      }
      line = next + 1;
    }
    if (missing > MAX_MISSING_CELLS) {
      replace(text.indexOf('-', delimiters));
    }
  }

  private int bars(int start, int end) {
    return (int) text.substring(start, end).chars().filter(c -> c == '|').count();
  }

  private boolean isDelimiterRow(int start, int end) {
    String line = text.substring(start, end);
    return line.indexOf('-') >= 0
        && line.indexOf('|') >= 0
        && line.chars().allMatch(c -> "|:- \t>".indexOf(c) >= 0);
  }

  /** Definitions of references, line upon line. */
  private void definitions(int start, int end) {
    int found = 0;
    int line = start;
    while (line < end) {
      int next = text.indexOf('\n', line);
      next = next < 0 ? end : next;
      if (text.charAt(line) == '[' && text.substring(line, next).contains("]:")) {
        found++;
        if (found > MAX_DEFINITIONS) {
          replace(line);
        }
      }
      line = next + 1;
    }
  }
}
