package gloss.markdown;

import gloss.text.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things with places in one file, for asking which of them reach into a piece of it: a note is
 * shown in thousands of pieces, and none looks through all of its links.
 *
 * @param <T> what has a place
 */
public final class ByPlace<T> {
  private final List<T> sorted;
  private final Function<T, SourceRange> place;

  /** For each of the things, how far it and those before it reach. */
  private final int[] reach;

  /** The things, in any order; those at one place keep theirs. */
  public ByPlace(List<T> things, Function<T, SourceRange> place) {
    this.sorted = things.stream().sorted(Comparator.comparing(place)).toList();
    this.place = place;
    this.reach = new int[sorted.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, place.apply(sorted.get(i)).end());
      reach[i] = furthest;
    }
  }

  /** Those that overlap a piece of the file, by their places. */
  public List<T> in(SourceRange range) {
    List<T> found = new ArrayList<>();
    for (int i = Ordered.first(reach.length, n -> reach[n] > range.start());
        i < reach.length;
        i++) {
      SourceRange here = place.apply(sorted.get(i));
      if (here.start() >= range.end()) {
        break;
      } else if (range.overlaps(here)) {
        found.add(sorted.get(i));
      }
    }
    return found;
  }
}
