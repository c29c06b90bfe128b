package gloss.study;

import gloss.glossary.Mention;
import gloss.note.Note;
import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which notes belong together: by links between them, by the terms that both mention or define, by
 * the tags that both have. What few notes share tells more than what many do: it weighs the
 * logarithm of all notes by those that have it, in sixteenths, so that all is reckoned in whole
 * numbers.
 *
 * <p>The cost grows with the notes and with nothing else: of a note's terms the rarest count, and
 * of the notes that have a common one, the nearest in reading order.
 */
public final class Relations {

  /** What a link weighs in each direction. */
  private static final int LINK = 96;

  /** Less is chance. */
  private static final int LEAST = 48;

  /** So many are kept for each note. */
  private static final int MOST = 8;

  private final List<Note> notes;
  private final Map<SourcePath, Integer> positions = new HashMap<>();
  private final Shared terms;
  private final Shared tags;
  private final int[][] to;
  private final int[][] from;
  private final int[][] related;

  /**
   * A note that belongs to another one, and why.
   *
   * @param linksHere whether it leads to the other one
   * @param linkedFromHere whether the other one leads to it
   * @param terms what both mention or define, the rarest first
   * @param tags what both are tagged with, the rarest first
   */
  public record Related(
      Note note, boolean linksHere, boolean linkedFromHere, List<String> terms, List<String> tags) {

    public Related {
      terms = List.copyOf(terms);
      tags = List.copyOf(tags);
    }

    /** Whether there is a link in one direction or both. */
    public boolean isLinked() {
      return linksHere || linkedFromHere;
    }
  }

  private Relations(Study study, Labels labels) {
    notes = study.notes();
    for (int i = 0; i < notes.size(); i++) {
      positions.put(notes.get(i).path(), i);
    }
    terms = new Shared(notes.size());
    tags = new Shared(notes.size());
    study.mentions().stream().filter(Relations::counts).forEach(this::take);
    labels.all().forEach(label -> label.notes().forEach(n -> take(label, n)));
    terms.finish();
    tags.finish();
    to = ends(study, true);
    from = ends(study, false);
    related =
        IntStream.range(0, notes.size()).parallel().mapToObj(this::nearest).toArray(int[][]::new);
  }

  /**
   * The relations of all notes.
   *
   * @param tags their tags
   */
  public static Relations of(Study study, Labels tags) {
    return new Relations(study, tags);
  }

  /** The notes that belong to a note, the nearest first, at most eight; none for the home note. */
  public List<Related> of(Note note) {
    return position(note.path())
        .map(i -> Arrays.stream(related[i]).mapToObj(j -> related(i, j)).toList())
        .orElse(List.of());
  }

  /** What a note mentions or defines, the rarest first. */
  public List<String> termsOf(Note note) {
    return position(note.path()).map(terms::names).orElse(List.of());
  }

  private Optional<Integer> position(SourcePath note) {
    return Optional.ofNullable(positions.get(note));
  }

  private Related related(int here, int there) {
    return new Related(
        notes.get(there),
        Arrays.binarySearch(from[here], there) >= 0,
        Arrays.binarySearch(to[here], there) >= 0,
        terms.common(here, there),
        tags.common(here, there));
  }

  private static boolean counts(Mention mention) {
    return switch (mention.why()) {
      case HEADING, OWN_PLACE, NOT_FIRST -> true;
      default -> mention.linked();
    };
  }

  private void take(Mention mention) {
    position(mention.note()).ifPresent(i -> terms.add(mention.term(), i));
  }

  private void take(Labels.Label label, Note note) {
    position(note.path()).ifPresent(i -> tags.add(label.path(), i));
  }

  /** For each note the positions of those that it links to, or that link to it; sorted. */
  private int[][] ends(Study study, boolean outward) {
    List<List<Integer>> ends = new ArrayList<>();
    notes.forEach(n -> ends.add(new ArrayList<>()));
    for (int i = 0; i < notes.size(); i++) {
      int here = i;
      study.links().to(notes.get(i).path()).stream()
          .flatMap(link -> position(link.from()).stream())
          .filter(there -> there != here)
          .forEach(there -> ends.get(outward ? there : here).add(outward ? here : there));
    }
    return ends.stream()
        .map(list -> list.stream().mapToInt(i -> i).sorted().distinct().toArray())
        .toArray(int[][]::new);
  }

  /** Adds up what speaks for each other note, and keeps the best. */
  private int[] nearest(int here) {
    Map<Integer, Integer> scores = new HashMap<>();
    terms.score(here, scores);
    tags.score(here, scores);
    for (int there : to[here]) {
      scores.merge(there, LINK, Integer::sum);
    }
    for (int there : from[here]) {
      scores.merge(there, LINK, Integer::sum);
    }
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }
}
