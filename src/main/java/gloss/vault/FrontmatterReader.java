package gloss.vault;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.YamlReader;
import gloss.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the block between {@code ---} on the very first line and the next {@code ---} or {@code
 * ...}: YAML, and so JSON too.
 *
 * <p>A block that is broken gives a problem; the body is kept. Whether its author wanted the note
 * private is then looked up in its lines, so that a typing error never publishes a draft.
 */
final class FrontmatterReader {
  private static final Pattern KEY_LINE =
      Pattern.compile("[\"']?\\p{L}[\\p{L}\\p{N}_ -]{0,80}[\"']?\\s{0,9}:(\\s.*)?");
  private static final Pattern PRIVATE_LINE =
      Pattern.compile(
          "(?:^|[\\s,{\"'])(draft[\"']?\\s*:\\s*[\"']?(true|yes|on|1)"
              + "|publish[\"']?\\s*:\\s*[\"']?(false|no|off|0))(?:$|[\"'\\s,}#])",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> YES = List.of("true", "yes", "on", "1");
  private static final List<String> NO = List.of("false", "no", "off", "0");

  private FrontmatterReader() {}

  /**
   * What was read.
   *
   * @param end offset behind the block; 0 if there is none
   * @param isPrivate whether the author does not want the note published
   */
  record Block(Frontmatter frontmatter, int end, boolean isPrivate) {}

  /** Reads the block at the top of a note's text. */
  static Block read(SourcePath path, String text, Problems problems) {
    int start = lineEnd(text, 0) + 1;
    if (!text.startsWith("---") || !isFence(text, 0, "---") || start > text.length()) {
      return new Block(none(path), 0, false);
    }
    int close = closingLine(text, start);
    if (close < 0) {
      return unclosed(path, text, start, problems);
    }
    int end = Math.min(text.length(), lineEnd(text, close) + 1);
    Optional<YamlValue> value = YamlReader.readFrontmatter(path, text, start, close, problems);
    if (value.isPresent() && value.get() instanceof YamlValue.Mapping mapping) {
      return new Block(new Frontmatter(mapping), end, wantsPrivate(mapping));
    }
    boolean wrongKind = value.isPresent() && !value.get().kind().equals("nothing");
    if (wrongKind) {
      problems.add(ProblemKind.FRONTMATTER_NOT_KEYS, value.get().location(), value.get().kind());
    }
    return new Block(none(path), end, looksPrivate(text.substring(start, close)));
  }

  private static Block unclosed(SourcePath path, String text, int start, Problems problems) {
    String first = text.substring(start, lineEnd(text, start));
    if (!KEY_LINE.matcher(first).matches()) {
      return new Block(none(path), 0, false);
    }
    problems.add(ProblemKind.FRONTMATTER_NOT_CLOSED, Location.at(path, text, 0));
    int blank = text.indexOf("\n\n", start);
    String lines = text.substring(start, blank < 0 ? text.length() : blank);
    return new Block(none(path), 0, looksPrivate(lines));
  }

  private static Frontmatter none(SourcePath path) {
    return new Frontmatter(new YamlValue.Mapping(Location.of(path), List.of()));
  }

  private static boolean wantsPrivate(YamlValue.Mapping mapping) {
    return says(mapping, "draft", YES) || says(mapping, "publish", NO);
  }

  private static boolean says(YamlValue.Mapping mapping, String key, List<String> words) {
    return mapping.entries().stream()
        .filter(e -> e.key().strip().equalsIgnoreCase(key))
        .map(YamlValue.Entry::value)
        .anyMatch(
            v ->
                v instanceof YamlValue.Scalar scalar
                    && words.stream().anyMatch(scalar.text().strip()::equalsIgnoreCase));
  }

  private static boolean looksPrivate(String lines) {
    return lines.lines().anyMatch(line -> PRIVATE_LINE.matcher(line).find());
  }

  private static int closingLine(String text, int start) {
    for (int line = start; line < text.length(); line = lineEnd(text, line) + 1) {
      if (isFence(text, line, "---") || isFence(text, line, "...")) {
        return line;
      }
    }
    return -1;
  }

  private static boolean isFence(String text, int line, String sign) {
    return text.startsWith(sign, line)
        && text.substring(line + sign.length(), lineEnd(text, line)).isBlank();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
