package gloss.vault;

import gloss.config.DateOrder;
import gloss.vault.Preamble.PreambleLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the unfenced block at the top of notes: a date line, {@code Status :}, {@code Tags :},
 * {@code source:}, {@code Topic}, in any order, blank lines between them or not, and a rule below.
 *
 * <p>It counts only with a date line or at least two labelled lines, so that a text that merely
 * begins with "Source: …" keeps its first line. It is cut off before the Markdown is parsed,
 * because {@code Tags : x} above {@code ---} would be a heading there.
 */
final class PreambleReader {
  private static final Pattern LABELLED =
      Pattern.compile("(?i)(status|tags?|sources?|topics?|date|created)\\s*::?(.*)");
  private static final Pattern BARE_LABEL = Pattern.compile("(?i)(topics?)");
  private static final Pattern MADE =
      Pattern.compile("(?i)made\\s*[-–:]\\s*([\\d/.-]+)(\\s+time\\s*[-–:]\\s*[\\d:]+)?");

  private final String text;
  private String date = "";
  private int labelled;
  private int end;
  private boolean ruled;
  private boolean named;
  private final List<Integer> odd = new ArrayList<>();
  private final List<String> status = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<PreambleLink> links = new ArrayList<>();

  private PreambleReader(String text, int start) {
    this.text = text;
    this.end = start;
  }

  /**
   * What was recognised.
   *
   * @param end offset of the line behind the block and the blank lines below it; where the search
   *     began if there is no preamble
   * @param odd where lines begin that are like a date and name no day
   */
  record Block(Preamble preamble, int end, List<Integer> odd) {
    Block {
      odd = List.copyOf(odd);
    }
  }

  /** Looks for a preamble at a line's start, behind the front matter. */
  static Block read(String text, int start) {
    PreambleReader reader = new PreambleReader(text, start);
    reader.readLines(start);
    boolean underlined = reader.ruled && reader.labelled == 1;
    if (reader.date.isEmpty() && reader.labelled < 2 && !underlined) {
      return new Block(Preamble.NONE, start, List.of());
    }
    Preamble preamble = new Preamble(reader.date, reader.status, reader.tags, reader.links);
    return new Block(preamble, reader.end, reader.odd);
  }

  private void readLines(int start) {
    int line = start;
    while (line < text.length() && !ruled) {
      int lineEnd = text.indexOf('\n', line);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int next = Math.min(text.length(), lineEnd + 1);
      String content = text.substring(line, lineEnd);
      if (!content.isBlank() && !accepts(content, line)) {
        break;
      }
      line = next;
      end = next;
    }
    skipBlankLines();
  }

  private void skipBlankLines() {
    int line = end;
    while (line < text.length()) {
      int lineEnd = text.indexOf('\n', line);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      if (!text.substring(line, lineEnd).isBlank()) {
        break;
      }
      line = Math.min(text.length(), lineEnd + 1);
      end = line;
    }
  }

  private boolean accepts(String content, int offset) {
    if (isRule(content)) {
      ruled = !date.isEmpty() || labelled > 1 || isUnderlined(content, offset);
      return ruled;
    }
    String line = content.strip();
    if (acceptsDate(line, offset)) {
      return true;
    }
    Matcher label = LABELLED.matcher(line);
    if (label.matches()) {
      int valueAt = offset + content.indexOf(line) + label.start(2);
      return acceptsLabel(label.group(1).toLowerCase(Locale.ROOT), label.group(2), valueAt);
    }
    return BARE_LABEL.matcher(line).matches() && counted();
  }

  /** Three or more of one sign, with blanks between or not. */
  private static boolean isRule(String content) {
    String signs = content.replace(" ", "").replace("\t", "");
    return signs.length() >= 3
        && "-*_".indexOf(signs.charAt(0)) >= 0
        && signs.chars().allMatch(c -> c == signs.charAt(0));
  }

  /** One line of tags or status right above dashes would be a heading, which nobody means. */
  private boolean isUnderlined(String content, int offset) {
    return named && content.startsWith("-") && !text.startsWith("\n\n", offset - 2);
  }

  private boolean acceptsDate(String line, int offset) {
    Matcher made = MADE.matcher(line);
    return acceptsDateText(made.matches() ? made.group(1) : line, offset);
  }

  /** A day that does not exist is a date, too: it is said aloud and shown no more than others. */
  private boolean acceptsDateText(String written, int offset) {
    // Whether there is such a day does not depend on what comes first.
    if (WrittenDate.of(written, DateOrder.DAY_FIRST).isPresent()) {
      date = date.isEmpty() ? written.strip() : date;
      return true;
    }
    if (WrittenDate.isLike(written)) {
      odd.add(offset);
      return counted();
    }
    return false;
  }

  private boolean acceptsLabel(String label, String value, int offset) {
    switch (label) {
      case "date", "created" -> {
        if (!value.isBlank() && !acceptsDateText(value, offset)) {
          return false;
        }
      }
      case "status" -> {
        named = true;
        status.addAll(LabelValue.of(value, offset).words());
      }
      case "tag", "tags" -> {
        named = true;
        LabelValue parts = LabelValue.of(value, offset);
        tags.addAll(parts.tags());
        links.addAll(parts.links());
      }
      case "topic", "topics" -> links.addAll(LabelValue.of(value, offset).links());
      default -> {} // a source is neither tag nor link: it only must not show
    }
    return counted();
  }

  private boolean counted() {
    labelled++;
    return true;
  }
}
