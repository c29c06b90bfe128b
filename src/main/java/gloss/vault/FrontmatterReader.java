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
      return new Block(none(path), 0, late(path, text, wishes, problems));
    }
    int close = closingLine(text, start);
    if (close < 0) {
      return unclosed(path, text, start, wishes, problems);
    }
    if (isProse(text, start, close)) {
      return new Block(none(path), 0, wishes.ofBroken(start, close, "it has no front matter"));
    }
    int end = Math.min(text.length(), lineEnd(text, close) + 1);
    Optional<YamlValue> value = YamlReader.readFrontmatter(path, text, start, close, problems);
    if (value.isPresent() && value.get() instanceof YamlValue.Mapping mapping) {
      Wish wish = wishes.of(mapping, start, close);
      boolean again = wish != Wish.PRIVATE && again(text, end, wishes) == Wish.PRIVATE;
      return new Block(new Frontmatter(mapping), end, again ? Wish.PRIVATE : wish);
    }
    boolean wrongKind = value.isPresent() && !value.get().kind().equals("nothing");
    if (wrongKind) {
      problems.add(ProblemKind.FRONTMATTER_NOT_KEYS, value.get().location(), value.get().kind());
    }
    Wish wish = wishes.ofBroken(start, close, "its front matter cannot be read");
    return new Block(none(path), end, wish);
  }

  /** Blank lines above the block make it text, which is hardly what its author wanted. */
  private static Wish late(SourcePath path, String text, WishReader wishes, Problems problems) {
    int line = nextText(text, 0);
    int start = Math.min(text.length(), lineEnd(text, line) + 1);
    if (isFence(text, line, "+++")) {
      int end = text.indexOf("\n+++", line);
      return wishes.ofToml(start, end < 0 ? text.length() : end);
    }
    int close = line > 0 && isFence(text, line, "---") ? closingLine(text, start) : -1;
    if (close < 0) {
      return wishes.ofFirstLine(line);
    }
    if (isKey(text, start)) {
      problems.add(ProblemKind.FRONTMATTER_LATE, Location.at(path, text, line));
    }
    return wishes.ofBroken(start, close, "its front matter does not begin in the first line");
  }

  /** A second block is text, but may say that the note is private. */
  private static Wish again(String text, int end, WishReader wishes) {
    int line = nextText(text, end);
    int start = Math.min(text.length(), lineEnd(text, line) + 1);
    int close = isFence(text, line, "---") && isKey(text, start) ? closingLine(text, start) : -1;
    return close < 0
        ? Wish.UNSAID
        : wishes.ofBroken(start, close, "a second block of front matter shows as text");
  }

  /**
   * Whether a blank line follows the first one and then what no front matter begins with: a line
   * across the page, and text below it.
   */
  private static boolean isProse(String text, int start, int close) {
    int line = nextText(text, start);
    boolean begins = text.startsWith("{", line) || text.startsWith("-", line) || isKey(text, line);
    return line > lineEnd(text, start) && line < close && !begins;
  }

  private static boolean isKey(String text, int line) {
    return KEY_LINE.matcher(text.substring(line, lineEnd(text, line))).matches();
  }

  /** Where the first line begins that is not blank, from the beginning of a line on. */
  private static int nextText(String text, int from) {
    int line = Math.min(from, text.length());
    while (line < text.length() && text.substring(line, lineEnd(text, line)).isBlank()) {
      line = Math.min(text.length(), lineEnd(text, line) + 1);
    }
    return line;
  }

  private static Block unclosed(
      SourcePath path, String text, int start, WishReader wishes, Problems problems) {
    if (!isKey(text, start)) {
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
