package gloss.glossary;

import gloss.markdown.TextRun;
import gloss.markdown.TextRuns;
import gloss.note.Note;
import gloss.text.Folding;
import gloss.text.Span;
import gloss.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Whether a single word is a name or an everyday word in this vault: a name is capitalised in
 * mid-sentence at least as often as it is written in lower case.
 */
final class CaseTest {
  private static final String ENDS = ".!?:;([{\"\u201C\u201E\u00AB\u2022\u2013\u2014|\uFFFC";

  private final SortedMap<String, Count> counts;

  private CaseTest(SortedMap<String, Count> counts) {
    this.counts = counts;
  }

  /**
   * How often a word occurs, singular and plural together.
   *
   * @param capitalised times with a capital in mid-sentence
   * @param lower times in lower case
   */
  record Count(int capitalised, int lower) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(capitalised + other.capitalised, lower + other.lower);
    }
  }

  /** Counts some words in the running text of all notes; headings do not count. */
  static CaseTest over(List<Note> notes, Collection<String> words) {
    SortedSet<String> wanted = new TreeSet<>();
    words.forEach(word -> wanted.add(key(word)));
    SortedMap<String, Count> all = new TreeMap<>();
    if (!wanted.isEmpty()) {
      Map<String, String> keys = new ConcurrentHashMap<>();
      notes.parallelStream()
          .map(note -> count(note, word -> key(word, wanted, keys)))
          .toList()
          .forEach(one -> one.forEach((word, n) -> all.merge(word, n, Count::plus)));
    }
    return new CaseTest(all);
  }

  /** Whether the word is a name here; a word that never occurs in mid-sentence passes. */
  boolean isName(String word) {
    Count count = count(word);
    return count.capitalised >= count.lower;
  }

  Count count(String word) {
    return counts.getOrDefault(key(word), Count.NONE);
  }

  /** The key of a wanted word, else nothing. Words come again and again; a key is made once. */
  private static String key(String word, SortedSet<String> wanted, Map<String, String> keys) {
    String known = keys.get(word);
    if (known != null) {
      return known;
    }
    String key = key(word);
    String found = wanted.contains(key) ? key : "";
    keys.put(word, found);
    return found;
  }

  private static SortedMap<String, Count> count(Note note, UnaryOperator<String> keys) {
    SortedMap<String, Count> found = new TreeMap<>();
    for (TextRun run : TextRuns.of(note.tree())) {
      if (!run.heading()) {
        count(run.text(), keys, found);
      }
    }
    return found;
  }

  private static void count(
      String text, UnaryOperator<String> keys, SortedMap<String, Count> found) {
    for (Span word : Words.in(text)) {
      String written = word.of(text);
      String key = keys.apply(written);
      if (!key.isEmpty()) {
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        if (!capital) {
          found.merge(key, new Count(0, 1), Count::plus);
        } else if (!isSentenceStart(text, word.start())) {
          found.merge(key, new Count(1, 0), Count::plus);
        }
      }
    }
  }

  /** Whether a sentence, a bracket or a quotation begins at the offset. */
  static boolean isSentenceStart(String text, int offset) {
    int before = offset - 1;
    while (before >= 0
        && (Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '\u00A0')) {
      before--;
    }
    return before < 0 || ENDS.indexOf(text.charAt(before)) >= 0;
  }

  private static String key(String word) {
    return Folding.fold(NameKey.singular(word));
  }
}
