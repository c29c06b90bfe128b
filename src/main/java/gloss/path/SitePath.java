package gloss.path;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file of the site, relative to the site's root, with {@code /} between folders.
 *
 * @param value such as {@code terms/iam.html}; never empty, never absolute
 */
public record SitePath(String value) implements Comparable<SitePath> {
  public SitePath {
    if (value.isEmpty() || value.startsWith("/") || value.contains("\\") || value.contains("//")) {
      throw new IllegalArgumentException("not a path relative to the site: " + value);
    }
    for (String segment : value.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        throw new IllegalArgumentException("not a normal path: " + value);
      }
    }
  }

  /**
   * One form for all paths that some disk takes for one, because it does not tell apart small and
   * capital letters or forms of Unicode. By way of capitals, since some small letters share one:
   * the sharp s and two of the other kind.
   */
  public static String folded(String path) {
    return Normalizer.normalize(
        Normalizer.normalize(path, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT),
        Normalizer.Form.NFC);
  }

  /** The file's own name. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** How many folders lie between the site's root and this file. */
  public int depth() {
    return (int) value.chars().filter(c -> c == '/').count();
  }

  /** The link to this file from a page, relative: it names the file and works from disk. */
  public Href from(SitePath page) {
    return Href.between(page, this);
  }

  /** The link to a place inside this file, from a page. */
  public Href from(SitePath page, Anchor anchor) {
    return from(page).with(anchor);
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
