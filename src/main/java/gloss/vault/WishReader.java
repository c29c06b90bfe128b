package gloss.vault;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Suggestion;
import gloss.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out whether a note wants to be published: {@code publish}, {@code draft} and {@code
 * private}, and {@code published: no}. In doubt a note is private, so that no typing error
 * publishes it: a value that is not understood, a key that YAML could not read, a block that is
 * broken or not at the top.
 */
final class WishReader {
  private static final List<String> YES = List.of("true", "yes", "y", "on", "1");
  private static final List<String> NO = List.of("false", "no", "n", "off", "0");
  private static final List<String> KEYS = List.of("publish", "draft", "private");

  /**
   * Others write a date behind the first of these keys, and the second is that of a plugin, so they
   * count only where they say no.
   */
  private static final List<String> OTHER_KEYS = List.of("published", "dg-publish");

  private static final List<String> MEANT = List.of("publish", "draft", "private", "published");

  private static final Pattern KEY_AT_START =
      Pattern.compile(
          "[\\s{?-]{0,40}[\"']?(publish|draft|private)[\"']?\\s{0,9}:.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRIVATE_VALUE =
      Pattern.compile(
          "(?:^|[\\s,{\"'])((?:draft|private)[\"']?\\s{0,9}:\\s{0,9}[\"']?(true|yes|y|on|1)"
              + "|publish(?:ed)?[\"']?\\s{0,9}:\\s{0,9}[\"']?(false|no|n|off|0))(?:$|[\"'\\s,}#])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALONE =
      Pattern.compile(
          "((draft|private)::?\\s{0,9}(true|yes)|publish::?\\s{0,9}(false|no))\\s{0,9}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOML =
      Pattern.compile(
          "\\s{0,9}((draft|private)\\s{0,9}=\\s{0,9}true"
              + "|publish(ed)?\\s{0,9}=\\s{0,9}false)\\s{0,9}(#.*)?",
          Pattern.CASE_INSENSITIVE);

  private final SourcePath path;
  private final String text;
  private final Problems problems;

  WishReader(SourcePath path, String text, Problems problems) {
    this.path = path;
    this.text = text;
    this.problems = problems;
  }

  /**
   * What a block that was read says.
   *
   * @param start where its lines begin in the text
   * @param end where they end
   */
  Wish of(YamlValue.Mapping mapping, int start, int end) {
    Wish wish = Wish.UNSAID;
    for (YamlValue.Entry entry : mapping.entries()) {
      String key = entry.key().strip().toLowerCase(Locale.ROOT);
      Wish said = KEYS.contains(key) ? of(key, entry.value()) : ofOther(key, entry);
      if (said == Wish.PRIVATE) {
        return Wish.PRIVATE;
      }
      wish = said == Wish.PUBLISHED ? said : wish;
    }
    return hides(mapping, start, end) ? Wish.PRIVATE : wish;
  }

  private Wish of(String key, YamlValue value) {
    boolean publish = key.equals("publish");
    if (value.isNothing()) {
      return Wish.UNSAID;
    } else if (isWord(value, publish ? NO : YES)) {
      return Wish.PRIVATE;
    } else if (isWord(value, publish ? YES : NO)) {
      return publish ? Wish.PUBLISHED : Wish.UNSAID;
    }
    String shown = value instanceof YamlValue.Scalar scalar ? scalar.text() : value.kind();
    problems.add(ProblemKind.UNCLEAR_PUBLISHING, value.location(), shown, key);
    return Wish.PRIVATE;
  }

  /** A key with a typing error counts where it says that the note is private. */
  private Wish ofOther(String key, YamlValue.Entry entry) {
    if (OTHER_KEYS.contains(key)) {
      return isWord(entry.value(), NO) ? Wish.PRIVATE : Wish.UNSAID;
    }
    Optional<String> meant = Suggestion.withinOneError(key, MEANT);
    if (meant.isEmpty() || !isWord(entry.value(), meant.get().startsWith("publish") ? NO : YES)) {
      return Wish.UNSAID;
    }
    problems.add(
        ProblemKind.KEPT_PRIVATE_IN_DOUBT,
        entry.location(),
        "'" + entry.key() + "' is no key that is known",
        entry.key() + ": " + ((YamlValue.Scalar) entry.value()).text(),
        "write '" + meant.get() + "' if that is meant, or else give the key another name");
    return Wish.PRIVATE;
  }

  private static boolean isWord(YamlValue value, List<String> words) {
    return value instanceof YamlValue.Scalar scalar
        && words.contains(scalar.text().strip().toLowerCase(Locale.ROOT));
  }

  /** Keys that stand twice or with a value that is refused are not among those that were read. */
  private boolean hides(YamlValue.Mapping mapping, int start, int end) {
    for (int line = start; line < end; line = lineEnd(line) + 1) {
      String content = text.substring(line, Math.min(end, lineEnd(line)));
      Matcher key = KEY_AT_START.matcher(content);
      boolean outermost = !content.isEmpty() && !Character.isWhitespace(content.charAt(0));
      if (outermost && key.matches()) {
        boolean read =
            mapping.entries().stream()
                .anyMatch(e -> e.key().strip().equalsIgnoreCase(key.group(1)));
        if (!read || PRIVATE_VALUE.matcher(content).find()) {
          doubt(line, content, "its front matter says so twice, or in a way that is not read");
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a block that could not be read looks as if it said private; then that is reported. */
  Wish ofBroken(int start, int end, String why) {
    for (int line = start; line < end; line = lineEnd(line) + 1) {
      String content = text.substring(line, Math.min(end, lineEnd(line)));
      if (KEY_AT_START.matcher(content).matches() || PRIVATE_VALUE.matcher(content).find()) {
        doubt(line, content, why);
        return Wish.PRIVATE;
      }
    }
    return Wish.UNSAID;
  }

  /** What a block between lines of {@code +++} says, as other programs for sites read it. */
  Wish ofToml(int start, int end) {
    for (int line = start; line < end; line = lineEnd(line) + 1) {
      String content = text.substring(line, Math.min(end, lineEnd(line)));
      if (TOML.matcher(content).matches()) {
        doubt(line, content, "its front matter is not YAML");
        return Wish.PRIVATE;
      }
    }
    return Wish.UNSAID;
  }

  /** A first line that is such a key stands there for want of the lines of dashes around it. */
  Wish ofFirstLine(int line) {
    String content = text.substring(line, lineEnd(line));
    if (ALONE.matcher(content).matches()) {
      doubt(line, content, "it has no front matter");
      return Wish.PRIVATE;
    }
    return Wish.UNSAID;
  }

  private void doubt(int line, String content, String why) {
    problems.add(
        ProblemKind.KEPT_PRIVATE_IN_DOUBT,
        Location.at(path, text, line),
        why,
        content.strip(),
        "mend the front matter: one block between lines of --- that begins in the first line");
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
