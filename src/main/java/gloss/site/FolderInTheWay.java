package gloss.site;

import gloss.path.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder that stands where a file has to come. */
final class FolderInTheWay {
  private FolderInTheWay() {}

  /** Whether it vanishes by itself: all in it is ours and leaves, and no part of it is empty. */
  static boolean leaves(Path site, Path folder, Collection<SitePath> leaving) throws IOException {
    Set<Path> vanishing = new TreeSet<>();
    for (SitePath path : leaving) {
      Path up = site.resolve(path.value());
      while (up != null && up.startsWith(folder)) {
        vanishing.add(up);
        up = up.getParent();
      }
    }
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder)) {
      found = walk.toList();
    }
    return vanishing.containsAll(found);
  }
}
