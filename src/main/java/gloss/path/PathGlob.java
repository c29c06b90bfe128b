package gloss.path;

import gloss.text.Folding;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern over paths of the vault, as {@code .gitignore} has them: {@code Journal/**}, {@code
 * *.canvas}, {@code Work/}.
 *
 * <p>{@code *} and {@code ?} stand for signs inside one name, {@code **} for any folders between.
 * Without a slash it holds for a name at any depth, else from the vault's root; whatever lies in a
 * folder that it names belongs to it. Case, Unicode form and runs of blanks do not count. It takes
 * time in proportion to pattern and path, whatever stands in them.
 */
public final class PathGlob {
  private static final String ANY_FOLDERS = "**";

  private final List<String> segments;
  private final boolean anywhere;
  private final boolean folderOnly;

  private PathGlob(List<String> segments, boolean anywhere, boolean folderOnly) {
    this.segments = segments;
    this.anywhere = anywhere;
    this.folderOnly = folderOnly;
  }

  /** What keeps a text from being a pattern, in words; empty if nothing does. */
  public static String fault(String written) {
    String text = written.strip();
    if (text.startsWith("!")) {
      return "it begins with '!', which takes back nothing here";
    } else if (text.indexOf('\\') >= 0) {
      return "it holds a backslash; folders are divided by '/'";
    } else if (text.chars().anyMatch(c -> "[]{}".indexOf(c) >= 0)) {
      return "it holds brackets or braces, which mean nothing here";
    }
    String inside = withoutSlashes(text);
    boolean odd =
        inside.isEmpty()
            || Arrays.stream(inside.split("/", -1))
                .anyMatch(s -> s.isBlank() || s.equals(".") || s.equals(".."));
    return odd ? "it is no path from the root of the vault" : "";
  }

  /**
   * The pattern.
   *
   * @throws IllegalArgumentException if {@link #fault} names one
   */
  public static PathGlob of(String written) {
    if (!fault(written).isEmpty()) {
      throw new IllegalArgumentException(written + ": " + fault(written));
    }
    String text = written.strip();
    String inside = withoutSlashes(text);
    boolean anywhere = inside.indexOf('/') < 0 && !text.startsWith("/");
    return new PathGlob(folded(inside), anywhere, text.endsWith("/"));
  }

  /** Whether the file belongs to the pattern, by its own path or by a folder that it lies in. */
  public boolean matches(SourcePath file) {
    List<String> path = folded(file.value());
    for (int i = 1; i <= path.size(); i++) {
      boolean whole = i == path.size();
      if ((!whole || !folderOnly) && matches(path, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(List<String> path, int end) {
    return anywhere ? name(segments.get(0), path.get(end - 1)) : inFolders(path.subList(0, end));
  }

  /** Which beginnings of the path the segments so far can stand for, one segment after another. */
  private boolean inFolders(List<String> path) {
    boolean[] reached = new boolean[path.size() + 1];
    reached[0] = true;
    for (String segment : segments) {
      boolean[] next = new boolean[path.size() + 1];
      boolean any = segment.equals(ANY_FOLDERS);
      for (int i = 0; i <= path.size(); i++) {
        next[i] =
            any
                ? reached[i] || (i > 0 && next[i - 1])
                : i > 0 && reached[i - 1] && name(segment, path.get(i - 1));
      }
      reached = next;
    }
    return reached[path.size()];
  }

  /** Goes back to the last star only, which is enough and bounds the steps. */
  private static boolean name(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int from = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        from = n;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++from;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static List<String> folded(String path) {
    return Arrays.stream(path.split("/")).map(Folding::fold).toList();
  }

  private static String withoutSlashes(String text) {
    int start = text.startsWith("/") ? 1 : 0;
    int end = text.length() > start && text.endsWith("/") ? text.length() - 1 : text.length();
    return text.substring(start, Math.max(start, end));
  }
}
