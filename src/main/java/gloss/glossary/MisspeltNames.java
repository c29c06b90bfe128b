package gloss.glossary;

import gloss.markdown.TextRun;
import gloss.markdown.TextRuns;
import gloss.note.Note;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Folding;
import gloss.text.Span;
import gloss.text.TypingErrors;
import gloss.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Finds words of notes that are nearly the name of a term, such as {@code GaurdDuty}. They are said
 * aloud and never linked: a word that stands three times is one of its own, and so is one that also
 * is written in lower case.
 */
final class MisspeltNames {
  private static final int MOST_USES = 2;
  private static final int SHORTEST = 4;
  private static final int FIRST_NOTES = 200;
  private static final int GROWTH = 4;
  private static final int FEW_WORDS = 16;

  /** At the beginning of a sentence only long words are surely none of everyday. */
  private static final int SHORTEST_OPENING = 7;

  private final SortedMap<String, List<Form>> byWord = new TreeMap<>();
  private final SortedSet<String> known = new TreeSet<>();
  private final TypingErrors errors;
  private final Map<String, String> meant = new ConcurrentHashMap<>();

  private MisspeltNames(List<Term> terms) {
    Map<String, String> keys = new HashMap<>();
    for (Term term : terms) {
      for (String name : term.names()) {
        for (Spellings.Spelling spelling : Spellings.of(name)) {
          List<String> words = new ArrayList<>();
          spelling.tokens().forEach(word -> words.add(keys.computeIfAbsent(word, this::known)));
          Form form = new Form(name, words);
          words.forEach(key -> byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(form));
        }
      }
    }
    this.errors = new TypingErrors(byWord.keySet());
  }

  /** The key of a word of a name. Names share their words, so each is looked at once. */
  private String known(String word) {
    addKnown(word);
    return key(word);
  }

  /** A word of a name is none of its misspellings in British or American spelling either. */
  private void addKnown(String word) {
    Spellings.of(word).stream()
        .filter(spelling -> spelling.tokens().size() == 1)
        .forEach(spelling -> known.add(key(spelling.tokens().get(0))));
  }

  /** A way to write a term's name, by the keys of its words. */
  private record Form(String name, List<String> keys) {}

  /** A misspelt word where it stands. */
  private record Use(String word, String name, Location location) {}

  /**
   * Reports each misspelling once, where it stands first.
   *
   * @param isMeant words that the author means as they are
   */
  static void report(
      List<Note> notes, List<Term> terms, Predicate<String> isMeant, Problems problems) {
    MisspeltNames names = new MisspeltNames(terms);
    SortedMap<String, List<Use>> byWord = new TreeMap<>();
    notes.parallelStream()
        .filter(note -> note.properties().terms())
        .map(names::in)
        .toList()
        .forEach(
            uses ->
                uses.forEach(
                    use -> byWord.computeIfAbsent(use.word(), w -> new ArrayList<>()).add(use)));
    byWord.keySet().removeIf(isMeant);
    byWord.values().removeIf(uses -> uses.size() > MOST_USES);
    leaveOutEverydayWords(byWord, notes);
    byWord.forEach(
        (word, uses) -> {
          String often = uses.size() == 1 ? "once" : "twice";
          Location first = uses.get(0).location();
          problems.add(
              Problem.of(ProblemKind.MISSPELT_NAME, first, word, often)
                  .meaning(uses.get(0).name()));
        });
  }

  /**
   * Takes away what is written in lower case, too. Everyday words show up soon, so that few are
   * left to be looked for in most of the notes.
   */
  private static void leaveOutEverydayWords(SortedMap<String, List<Use>> byWord, List<Note> notes) {
    int from = 0;
    while (from < notes.size() && !byWord.isEmpty()) {
      int to = Math.min(notes.size(), FIRST_NOTES + GROWTH * from);
      List<Note> some = mayHold(notes.subList(from, to), byWord.keySet());
      CaseTest cases = CaseTest.over(some, byWord.keySet());
      byWord.keySet().removeIf(word -> cases.count(word).lower() > 0);
      from = to;
    }
  }

  /** Of few words it is quickly seen that a note has none: their first letters stand nowhere. */
  private static List<Note> mayHold(List<Note> notes, Set<String> words) {
    if (words.size() > FEW_WORDS) {
      return notes;
    }
    List<String> beginnings =
        words.stream().map(w -> w.substring(0, SHORTEST).toLowerCase(Locale.ROOT)).toList();
    return notes.parallelStream()
        .filter(note -> beginnings.stream().anyMatch(b -> note.tree().text().contains(b)))
        .toList();
  }

  private List<Use> in(Note note) {
    List<Use> found = new ArrayList<>();
    String stem = note.path().stem();
    read(stem, true).forEach(w -> found.add(new Use(w.word, w.name, Location.of(note.path()))));
    for (TextRun run : TextRuns.of(note.tree())) {
      for (Near near : read(run.text(), run.heading())) {
        int start = run.source(near.start, near.start + 1).start();
        found.add(new Use(near.word, near.name, note.tree().location(start)));
      }
    }
    return found;
  }

  /** A word of a text that is nearly a name. */
  private record Near(String word, String name, int start) {}

  /** Looks at capitalised words only, which are few, so that this costs next to nothing. */
  private List<Near> read(String text, boolean title) {
    List<Near> found = new ArrayList<>();
    char[] signs = text.toCharArray();
    int i = 0;
    while (i < signs.length) {
      int end = i + 1;
      if (isCapital(signs[i]) && Words.isBoundary(text, i)) {
        while (end < signs.length && isLetter(signs[end])) {
          end++;
        }
        if (end - i >= SHORTEST && Words.isBoundary(text, end)) {
          add(text, i, end, title, found);
        }
      }
      i = end;
    }
    return found;
  }

  /** Most signs are of ASCII; to ask Unicode about each takes longer. */
  private static boolean isCapital(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || Character.isLetter(c);
  }

  private void add(String text, int start, int end, boolean title, List<Near> found) {
    String word = text.substring(start, end);
    String name = meant.computeIfAbsent(word, this::meant);
    if (name.isEmpty() || Identifiers.hold(text, start, end)) {
      return;
    }
    boolean opening = title || CaseTest.isSentenceStart(text, start);
    if (!opening || word.length() >= SHORTEST_OPENING || NameShape.isMarked(word)) {
      byWord.getOrDefault(name, List.of()).stream()
          .filter(form -> stands(form, name, text, start))
          .findFirst()
          .ifPresent(form -> found.add(new Near(word, form.name(), start)));
    }
  }

  /** The word of a name that was meant; empty if the word is one, or near none. */
  private String meant(String word) {
    String key = key(word);
    boolean isName = known.contains(key) || known.contains(Folding.fold(word));
    Optional<String> near = isName ? Optional.empty() : errors.meant(key);
    return near.orElse("");
  }

  /** Whether the other words of a name stand around the misspelt one. */
  private static boolean stands(Form form, String name, String text, int start) {
    if (form.keys().size() == 1) {
      return true;
    }
    List<Span> words = Words.in(text);
    int at = 0;
    while (at < words.size() && words.get(at).start() < start) {
      at++;
    }
    int first = at - form.keys().indexOf(name);
    if (first < 0 || first + form.keys().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < form.keys().size(); i++) {
      boolean misspelt = first + i == at;
      if (!misspelt && !key(words.get(first + i).of(text)).equals(form.keys().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String key(String word) {
    return Folding.fold(NameKey.singular(word));
  }
}
