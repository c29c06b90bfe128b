package gloss.language;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads a file of phrases: {@code key = pattern} in each line, {@code #} before a comment, a
 * backslash at the end of a line that goes on.
 */
final class PhraseFile {
  private final SourcePath file;
  private final String text;

  PhraseFile(String tag, String text) {
    this.file = new SourcePath("templates/words/" + tag + ".properties");
    this.text = text;
  }

  /**
   * A line of it. Its places are looked up when somebody asks: a build reads thousands of lines.
   *
   * @param key before the sign of equality
   * @param pattern behind it
   * @param keyAt where the key stands
   * @param patternAt where the pattern begins
   */
  record Entry(
      String key, String pattern, Supplier<Location> keyAt, Supplier<Location> patternAt) {}

  List<Entry> entries(Problems problems) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(at);
      String line = text.substring(at, end);
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        int equals = line.indexOf('=');
        int key = at + indent(line);
        if (equals < 0) {
          problems.add(ProblemKind.BROKEN_PHRASE, place(key), line.strip(), "the line has no '='");
        } else {
          int pattern = Math.min(at + equals + 1 + indent(line.substring(equals + 1)), end);
          entries.add(
              new Entry(
                  line.substring(0, equals).strip(),
                  joined(text.substring(pattern, end)),
                  () -> place(key),
                  () -> place(pattern)));
        }
      }
      at = end + 1;
    }
    return entries;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    while (end > at && text.charAt(end - 1) == '\\') {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static String joined(String pattern) {
    return pattern.replaceAll("\\\\\n\\s*", "").strip();
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  private Location place(int offset) {
    return Location.at(file, text, offset);
  }
}
