package gloss.path;

import java.util.Locale;

/**
 * A file of the vault, relative to the vault's root, with {@code /} between folders.
 *
 * @param value such as {@code compute/Amazon EC2.md}; never empty, never absolute, without {@code
 *     .} and {@code ..}
 */
public record SourcePath(String value) implements Comparable<SourcePath> {
  public SourcePath {
    if (value.isEmpty() || value.startsWith("/") || value.contains("\\")) {
      throw new IllegalArgumentException("not a path relative to the vault: " + value);
    }
    for (String segment : value.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        throw new IllegalArgumentException("not a normal path: " + value);
      }
    }
  }

  /** The file's name with its ending: {@code Amazon EC2.md}. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /**
   * The file's name without its last ending: {@code Amazon EC2}; {@code Note 1.2} of {@code Note
   * 1.2.md}.
   */
  public String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The whole path without the last ending: {@code compute/Amazon EC2}. */
  public String withoutEnding() {
    return folder().isEmpty() ? stem() : folder() + "/" + stem();
  }

  /** The last ending in lower case without its dot: {@code md}; empty if there is none. */
  public String extension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The folder without a final slash: {@code compute}; empty for a file at the root. */
  public String folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? "" : value.substring(0, slash);
  }

  /** In the order of UTF-16 units, the same everywhere. */
  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
