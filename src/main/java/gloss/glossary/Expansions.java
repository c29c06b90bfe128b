package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.note.Note;
import gloss.text.Span;
import gloss.text.Words;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which short forms a note tells the long form of: in brackets behind or before it, or divided from
 * it by another sign, in the text, in headings, tables and links.
 */
final class Expansions {
  private static final int MOST_WORDS = 8;
  private static final String ENDS = ".!?;";

  private final SortedSet<String> found = new TreeSet<>();

  private Expansions() {}

  /** The short forms, without the ending of a plural. */
  static SortedSet<String> in(Note note) {
    Expansions expansions = new Expansions();
    expansions.read(note.title());
    expansions.read(note.path().stem());
    note.tree().blocks().forEach(expansions::visit);
    note.tree().footnotes().forEach(f -> f.blocks().forEach(expansions::visit));
    return expansions.found;
  }

  private void visit(Block block) {
    if (block instanceof Block.TableRow row) {
      read(PlainText.of(row));
      return;
    }
    if (!block.content().isEmpty()) {
      read(PlainText.of(block.content()));
    }
    block.children().forEach(this::visit);
  }

  private void read(String text) {
    List<Span> words = Words.in(text);
    for (int i = 0; i < words.size(); i++) {
      String name = ShortForm.of(words.get(i).of(text));
      if (!name.isEmpty() && !found.contains(name)) {
        boolean told = isToldBefore(text, words, i, name) || isToldBehind(text, words, i, name);
        if (told) {
          found.add(name);
        }
      }
    }
  }

  private static boolean isToldBefore(String text, List<Span> words, int index, String name) {
    if (index == 0 || !isDivided(text, words, index - 1)) {
      return false;
    }
    int end = words.get(index - 1).end();
    for (int first = index - 1; first >= Math.max(0, index - MOST_WORDS); first--) {
      if (explains(text.substring(words.get(first).start(), end), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToldBehind(String text, List<Span> words, int index, String name) {
    int first = behind(text, words, index);
    if (first < 0) {
      return false;
    }
    int start = words.get(first).start();
    for (int last = first; last < Math.min(words.size(), first + MOST_WORDS); last++) {
      if (explains(text.substring(start, words.get(last).end()), name)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing explains itself, and a list of short forms explains no other. */
  private static boolean explains(String longForm, String name) {
    if (!Initials.fit(longForm, name)) {
      return false;
    }
    List<String> words = Words.in(longForm).stream().map(word -> word.of(longForm)).toList();
    return words.stream().noneMatch(word -> ShortForm.of(word).equals(name))
        && words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLowerCase));
  }

  /** Where a long form behind a short one would begin; -1 if none can. */
  private static int behind(String text, List<Span> words, int index) {
    int next = index + 1;
    if (next >= words.size() || isDivided(text, words, index)) {
      return next < words.size() ? next : -1;
    }
    String verb = words.get(next).of(text);
    int first = verb.equals("means") ? next + 1 : verb.equals("stands") ? next + 2 : words.size();
    return first < words.size() ? first : -1;
  }

  /** Whether a sign that ends no sentence stands between a word and the next. */
  private static boolean isDivided(String text, List<Span> words, int index) {
    String between = text.substring(words.get(index).end(), words.get(index + 1).start());
    return !between.isBlank() && between.chars().noneMatch(c -> ENDS.indexOf(c) >= 0);
  }
}
