package gloss.matrix.draft;

import gloss.path.Slug;
import java.util.SortedSet;
import java.util.TreeSet;

/** Ids for labels: slugs, each given once. */
final class UniqueIds {
  private final SortedSet<String> taken = new TreeSet<>();

  /** The id for the next thing of this label; a number tells equal ones apart. */
  String take(String label) {
    String id = Slug.of(label).value();
    for (int number = 2; !taken.add(id); number++) {
      id = Slug.of(label + " " + number).value();
    }
    return id;
  }
}
