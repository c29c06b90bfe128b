package gloss.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What notes have in common, one kind of it: which note has what, and who else has it. */
final class Shared {

  /** Of what a note has, so many of the rarest count. */
  private static final int MOST_OF_A_NOTE = 24;

  /** Of those that have the same, so many of the nearest count. */
  private static final int MOST_HOLDERS = 48;

  private static final int UNIT = 16;

  /** Something that notes have, with the positions of these notes, ascending. */
  private static final class Thing {
    private final String name;
    private final List<Integer> holders = new ArrayList<>();

    Thing(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    int count() {
      return holders.size();
    }
  }

  private final Map<String, Thing> things = new HashMap<>();
  private final List<List<Thing>> byNote = new ArrayList<>();

  Shared(int notes) {
    for (int i = 0; i < notes; i++) {
      byNote.add(new ArrayList<>());
    }
  }

  /** A note has something; notes come in reading order for each thing. */
  void add(String name, int note) {
    Thing thing = things.computeIfAbsent(name, Thing::new);
    List<Integer> holders = thing.holders;
    if (holders.isEmpty() || holders.get(holders.size() - 1) != note) {
      holders.add(note);
      byNote.get(note).add(thing);
    }
  }

  /** Sorts what each note has, the rarest first, and keeps what counts. */
  void finish() {
    byNote.replaceAll(
        all ->
            all.stream()
                .sorted(Comparator.comparingInt(Thing::count).thenComparing(Thing::name))
                .limit(MOST_OF_A_NOTE)
                .toList());
  }

  List<String> names(int note) {
    return byNote.get(note).stream().map(Thing::name).toList();
  }

  /** What both notes have, the rarest first. */
  List<String> common(int one, int other) {
    List<Thing> others = byNote.get(other);
    return byNote.get(one).stream().filter(others::contains).map(Thing::name).toList();
  }

  /** Adds to the scores of other notes what they have in common with one. */
  void score(int note, Map<Integer, Integer> scores) {
    for (Thing thing : byNote.get(note)) {
      int weight = weight(thing.count());
      for (int holder : near(thing.holders, note)) {
        if (holder != note) {
          scores.merge(holder, weight, Integer::sum);
        }
      }
    }
  }

  private int weight(int holders) {
    return UNIT + logarithm(byNote.size()) - logarithm(holders);
  }

  private static List<Integer> near(List<Integer> holders, int note) {
    int here = Collections.binarySearch(holders, note);
    int from = Math.max(0, Math.min(here - MOST_HOLDERS / 2, holders.size() - MOST_HOLDERS));
    return holders.subList(from, Math.min(holders.size(), from + MOST_HOLDERS));
  }

  /** The binary logarithm in sixteenths, straight between powers of two. */
  private static int logarithm(int number) {
    int whole = 31 - Integer.numberOfLeadingZeros(number);
    return UNIT * whole + (int) ((((long) number * UNIT) >> whole) - UNIT);
  }
}
