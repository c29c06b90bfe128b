package gloss.glossary;

import gloss.glossary.TermGaps.Unexpanded;
import gloss.markdown.SourceRange;
import gloss.markdown.TextRun;
import gloss.markdown.TextRuns;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.text.Folding;
import gloss.text.NaturalOrder;
import gloss.text.Span;
import gloss.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the short forms that notes use and never explain. A word that also occurs in lower case is
 * no short form but stressed, and letters with different numbers ({@code Q1}, {@code Q2}) are a
 * series.
 */
final class ShortForms {
  private static final int FEWEST_USES = 2;

  private final SortedMap<String, List<Use>> uses = new TreeMap<>();
  private final SortedSet<String> explained = new TreeSet<>();

  private ShortForms() {}

  /** A place where a short form is used. */
  private record Use(Note note, int offset) {}

  /**
   * Short forms that are used at least twice, are no name of a term, and stand nowhere with their
   * long form; the most frequent first.
   */
  static List<Unexpanded> unexpanded(List<Note> notes, Glossary glossary, List<Mention> mentions) {
    SortedMap<SourcePath, NavigableMap<Integer, SourceRange>> linkable = new TreeMap<>();
    for (Mention mention : mentions) {
      linkable
          .computeIfAbsent(mention.note(), path -> new TreeMap<>())
          .put(mention.range().start(), mention.range());
    }
    ShortForms forms = new ShortForms();
    for (Note note : notes) {
      forms.read(note, linkable.getOrDefault(note.path(), new TreeMap<>()));
      forms.explained.addAll(Expansions.in(note));
    }
    for (Term term : glossary.terms()) {
      for (String name : term.names()) {
        forms.explained.add(name);
        forms.explained.add(name.toUpperCase(Locale.ROOT));
      }
    }
    return forms.unexpanded();
  }

  private void read(Note note, NavigableMap<Integer, SourceRange> mentions) {
    for (TextRun run : TextRuns.of(note.tree())) {
      List<Span> words = Words.in(run.text());
      for (int i = 0; i < words.size(); i++) {
        Span word = words.get(i);
        String written = word.of(run.text());
        if (written.equals(Folding.fold(written))) {
          explained.add(written.toUpperCase(Locale.ROOT));
        }
        String name = run.heading() ? "" : ShortForm.of(written);
        if (!name.isEmpty() && ShortForm.isUsed(run.text(), words, i)) {
          SourceRange place = run.source(word.start(), word.end());
          var mention = mentions.floorEntry(place.start());
          if (mention == null || !mention.getValue().contains(place)) {
            uses.computeIfAbsent(name, n -> new ArrayList<>()).add(new Use(note, place.start()));
          }
        }
      }
    }
  }

  private List<Unexpanded> unexpanded() {
    List<Unexpanded> found = new ArrayList<>();
    uses.forEach(
        (name, places) -> {
          if (places.size() >= FEWEST_USES && !explained.contains(name) && !isOfSeries(name)) {
            Use first = places.get(0);
            found.add(
                new Unexpanded(name, first.note().tree().location(first.offset()), places.size()));
          }
        });
    found.sort(
        Comparator.comparingInt((Unexpanded form) -> -form.count())
            .thenComparing(Unexpanded::name, NaturalOrder.BY_NAME));
    return found;
  }

  private boolean isOfSeries(String name) {
    String letter = name.substring(0, name.offsetByCodePoints(0, 1));
    return ShortForm.isNumbered(name)
        && uses.keySet().stream()
            .anyMatch(
                other ->
                    !other.equals(name) && other.startsWith(letter) && ShortForm.isNumbered(other));
  }
}
