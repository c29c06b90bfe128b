package gloss.serve;

import gloss.site.SiteFile;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much of a site is new, different or gone after a build.
 *
 * @param pages how many pages
 * @param others how many other files
 */
public record Differences(int pages, int others) {
  static Differences between(
      SortedMap<String, SiteFile> before, SortedMap<String, SiteFile> after) {
    SortedSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    int pages = 0;
    int others = 0;
    for (String path : paths) {
      SiteFile old = before.get(path);
      SiteFile now = after.get(path);
      if (old == null || now == null || !same(old.content(), now.content())) {
        if (path.endsWith(".html")) {
          pages++;
        } else {
          others++;
        }
      }
    }
    return new Differences(pages, others);
  }

  /** Copied files are asked for when a page wants them: here their place is what counts. */
  private static boolean same(SiteFile.Content one, SiteFile.Content other) {
    if (one instanceof SiteFile.Content.Bytes left
        && other instanceof SiteFile.Content.Bytes right) {
      return Arrays.equals(left.bytes(), right.bytes());
    }
    return one.equals(other);
  }
}
