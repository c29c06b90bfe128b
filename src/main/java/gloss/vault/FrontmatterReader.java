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

  private FrontmatterReader() {}

  /**
   * What was read.
   *
   * @param end offset behind the block; 0 if there is none
   * @param wish whether the author wants the note published
   */
  record Block(Frontmatter frontmatter, int end, Wish wish) {}

  /** Reads the block at the top of a note's text. */
  static Block read(SourcePath path, String text, Problems problems) {
    WishReader wishes = new WishReader(path, text, problems);
    int start = lineEnd(text, 0) + 1;
    if (!isFence(text, 0, "---") || start > text.length()) {
      return new Block(none(path), 0, late(text, wishes));
    }
    int close = closingLine(text, start);
    if (close < 0) {
      return unclosed(path, text, start, wishes, problems);
    }
    int end = Math.min(text.length(), lineEnd(text, close) + 1);
    Optional<YamlValue> value = YamlReader.readFrontmatter(path, text, start, close, problems);
    if (value.isPresent() && value.get() instanceof YamlValue.Mapping mapping) {
      return new Block(new Frontmatter(mapping), end, wishes.of(mapping, start, close));
    }
    boolean wrongKind = value.isPresent() && !value.get().kind().equals("nothing");
    if (wrongKind) {
      problems.add(ProblemKind.FRONTMATTER_NOT_KEYS, value.get().location(), value.get().kind());
    }
    Wish wish = wishes.ofBroken(start, close, "its front matter cannot be read");
    return new Block(none(path), end, wish);
  }

  /** Blank lines above the block make it text, which is hardly what its author wanted. */
  private static Wish late(String text, WishReader wishes) {
    int line = 0;
    while (line < text.length() && text.substring(line, lineEnd(text, line)).isBlank()) {
      line = lineEnd(text, line) + 1;
    }
    int start = Math.min(text.length(), lineEnd(text, Math.min(line, text.length())) + 1);
    int close = line > 0 && isFence(text, line, "---") ? closingLine(text, start) : -1;
    return close < 0
        ? wishes.ofFirstLine(Math.min(line, text.length()))
        : wishes.ofBroken(start, close, "its front matter does not begin in the first line");
  }

  private static Block unclosed(
      SourcePath path, String text, int start, WishReader wishes, Problems problems) {
    String first = text.substring(start, lineEnd(text, start));
    if (!KEY_LINE.matcher(first).matches()) {
      return new Block(none(path), 0, Wish.UNSAID);
    }
    problems.add(ProblemKind.FRONTMATTER_NOT_CLOSED, Location.at(path, text, 0));
    int blank = text.indexOf("\n\n", start);
    int end = blank < 0 ? text.length() : blank;
    return new Block(none(path), 0, wishes.ofBroken(start, end, "its front matter never ends"));
  }

  private static Frontmatter none(SourcePath path) {
    return new Frontmatter(new YamlValue.Mapping(Location.of(path), List.of()));
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
