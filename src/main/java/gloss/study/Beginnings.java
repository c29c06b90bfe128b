package gloss.study;

import gloss.glossary.Definition;
import gloss.glossary.Mention;
import gloss.glossary.Term;
import gloss.note.Note;
import gloss.path.SourcePath;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where to start reading. Whoever names an order in the settings, or numbers most notes ({@code 1 -
 * Models.md}), has said it: at the beginning. Else the notes to which most others lead come first,
 * by a link or by a linked mention of a term that they define; among equals the reading order
 * decides. A note to which fewer than two others lead has no such claim.
 */
public final class Beginnings {

  private static final int FEWEST = 2;

  private Beginnings() {}

  /** The notes to start with, at most so many. */
  public static List<Note> of(Study study, int most) {
    List<Note> notes = study.notes();
    if (notes.size() <= most || !study.config().order().isEmpty() || areNumbered(notes)) {
      return notes.subList(0, Math.min(most, notes.size()));
    }
    NavigableMap<SourcePath, NavigableSet<SourcePath>> leading = leading(study);
    int[] counts =
        notes.stream().mapToInt(n -> leading.getOrDefault(n.path(), NONE).size()).toArray();
    return IntStream.range(0, counts.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> counts[i] < FEWEST ? 0 : -counts[i]))
        .limit(most)
        .map(notes::get)
        .toList();
  }

  private static final NavigableSet<SourcePath> NONE = new TreeSet<>();

  /** Whether the names of more than half of the notes begin with a digit. */
  private static boolean areNumbered(List<Note> notes) {
    long numbered =
        notes.stream().filter(n -> Character.isDigit(n.path().name().codePointAt(0))).count();
    return 2 * numbered > notes.size();
  }

  /** For each note the others that lead to it. */
  private static NavigableMap<SourcePath, NavigableSet<SourcePath>> leading(Study study) {
    NavigableMap<SourcePath, NavigableSet<SourcePath>> leading = new TreeMap<>();
    for (Note note : study.notes()) {
      study.links().to(note.path()).forEach(link -> add(leading, note.path(), link.from()));
    }
    NavigableMap<String, NavigableSet<SourcePath>> homes = new TreeMap<>();
    for (Term term : study.glossary().terms()) {
      NavigableSet<SourcePath> files = new TreeSet<>();
      term.definitions().stream().map(Definition::file).forEach(files::add);
      homes.put(term.name(), files);
    }
    study.mentions().stream()
        .filter(Mention::linked)
        .forEach(
            m -> homes.getOrDefault(m.term(), NONE).forEach(home -> add(leading, home, m.note())));
    return leading;
  }

  private static void add(
      NavigableMap<SourcePath, NavigableSet<SourcePath>> leading, SourcePath to, SourcePath from) {
    if (!to.equals(from)) {
      leading.computeIfAbsent(to, p -> new TreeSet<>()).add(from);
    }
  }
}
