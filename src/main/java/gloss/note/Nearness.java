package gloss.note;

import gloss.path.SourcePath;
import java.util.Comparator;

/**
 * Which of several equally named files a link means: one in its own folder, then fewest steps from
 * folder to folder, then the shortest path, then the alphabet.
 */
final class Nearness {
  private Nearness() {}

  /** The nearest first, as seen from a file. */
  static Comparator<SourcePath> from(SourcePath from) {
    return Comparator.comparing((SourcePath path) -> steps(from.folder(), path.folder()))
        .thenComparing(path -> path.value().length())
        .thenComparing(Comparator.naturalOrder());
  }

  private static int steps(String from, String to) {
    String[] a = from.isEmpty() ? new String[0] : from.split("/");
    String[] b = to.isEmpty() ? new String[0] : to.split("/");
    int shared = 0;
    while (shared < a.length && shared < b.length && a[shared].equals(b[shared])) {
      shared++;
    }
    return a.length + b.length - 2 * shared;
  }
}
