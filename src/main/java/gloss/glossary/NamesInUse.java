package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds whose form alone proves little: they are terms if the notes use the name in another place
 * than the one that would define it.
 */
final class NamesInUse {
  private final List<Find> candidates;

  /** Candidates by their names, as indices. */
  private final SortedMap<String, List<Integer>> byName = new TreeMap<>();

  private final SortedSet<Integer> used = new TreeSet<>();

  private NamesInUse(List<Find> candidates) {
    this.candidates = candidates;
    for (int i = 0; i < candidates.size(); i++) {
      Find find = candidates.get(i);
      for (String name : find.names()) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The finds whose name is used.
   *
   * @param sure finds that need no such proof; a text that begins with the name of one of them
   *     tells which to take and not what something is
   */
  static List<Find> of(List<Find> candidates, List<Find> sure, List<Note> notes) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    SortedSet<String> defined = new TreeSet<>();
    sure.forEach(find -> defined.add(NameKey.of(find.name())));
    SortedSet<String> known = new TreeSet<>(defined);
    candidates.forEach(find -> known.add(NameKey.of(find.name())));
    List<Find> telling =
        candidates.stream()
            .filter(find -> !defined.contains(NameKey.of(find.name())))
            .filter(find -> !beginsWith(known, find.definition().meaning().plain()))
            .toList();
    return new NamesInUse(telling).used(notes);
  }

  private static boolean beginsWith(SortedSet<String> known, String text) {
    String[] words = text.split("[ ,;.:]+", 6);
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(5, words.length); i++) {
      start.append(i == 0 ? "" : " ").append(words[i]);
      if (known.contains(NameKey.of(start.toString()))) {
        return true;
      }
    }
    return false;
  }

  private List<Find> used(List<Note> notes) {
    List<Term> terms =
        byName.keySet().stream()
            .map(name -> new Term(name, List.of(), List.of(), Vendors.precedes(name)))
            .toList();
    TermMatcher matcher = TermMatcher.of(terms);
    List<SortedSet<Integer>> found =
        notes.parallelStream()
            .map(
                note -> {
                  SortedSet<Integer> inNote = new TreeSet<>();
                  visit(note, note.tree().blocks(), matcher, inNote);
                  return inNote;
                })
            .toList();
    found.forEach(inNote -> used.addAll(inNote));
    List<Find> kept = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (used.contains(i)) {
        kept.add(candidates.get(i));
      }
    }
    return kept;
  }

  private void visit(
      Note note, List<? extends Block> blocks, TermMatcher matcher, SortedSet<Integer> found) {
    for (Block block : blocks) {
      if (!block.content().isEmpty()) {
        for (TermMatch match : matcher.matches(PlainText.of(block.content()))) {
          if (match.start() > 0 || saysSomething(block)) {
            match.terms().forEach(term -> add(note, block.range(), term.name(), found));
          }
        }
      }
      visit(note, block.children(), matcher, found);
    }
  }

  /** A name at the very beginning of a heading, a cell or a bold lead is a label rather. */
  private static boolean saysSomething(Block block) {
    return block instanceof Block.Paragraph paragraph
        && !(paragraph.content().get(0) instanceof Inline.Strong);
  }

  private void add(Note note, SourceRange block, String name, SortedSet<Integer> found) {
    for (int index : byName.getOrDefault(name, List.of())) {
      Definition definition = candidates.get(index).definition();
      boolean own = definition.file().equals(note.path()) && definition.place().contains(block);
      if (!own) {
        found.add(index);
      }
    }
  }
}
