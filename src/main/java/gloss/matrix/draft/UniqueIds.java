package gloss.matrix.draft;

import gloss.path.Slug;
import java.util.SortedSet;
import java.util.TreeSet;

/** Ids for labels: slugs, each given once. */
final class UniqueIds {
  private final SortedSet<String> taken = new TreeSet<>();

  /** The id for the next thing of this label; a number tells equal ones apart. */
  String take(String label) {
    String id = slug(label);
    for (int number = 2; !taken.add(id); number++) {
      id = slug(label + " " + number);
    }
    return id;
  }

  /** Ids must be their own slugs, which a slug that was cut behind a dash is not. */
  private static String slug(String label) {
    return Slug.of(Slug.of(label).value()).value();
  }
}
