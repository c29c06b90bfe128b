package gloss.page;

import gloss.card.Card;
import gloss.card.Deck;
import gloss.glossary.Definition;
import gloss.glossary.FacetGroup;
import gloss.glossary.Mention;
import gloss.glossary.Term;
import gloss.markdown.ByPlace;
import gloss.markdown.InlineTags;
import gloss.markdown.SourceRange;
import gloss.matrix.Duty;
import gloss.matrix.Matrix;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.study.Study;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What planners look up in a study, in maps made once: no planner searches a list of all. */
final class Lookups {
  private final SortedMap<SourcePath, Note> notes = new TreeMap<>();
  private final SortedMap<String, Note> notesByName = new TreeMap<>();
  private final SortedMap<String, Term> terms = new TreeMap<>();
  private final SortedMap<SourcePath, List<Term>> termsByNote = new TreeMap<>();
  private final SortedMap<String, Deck> decks = new TreeMap<>();
  private final SortedMap<SourcePath, ByPlace<Mention>> mentionsByNote = new TreeMap<>();
  private final SortedMap<String, List<Mention>> mentionsByTerm;
  private final SortedMap<String, List<Card>> cardsByTerm;
  private final SortedMap<String, Card> cardsByCell = new TreeMap<>();
  private final MatrixPlaces places;
  private final Map<SourcePath, ByPlace<InlineTags.Place>> tagsByNote = new ConcurrentHashMap<>();
  private final SortedMap<SourcePath, List<FacetGroup>> comparisonsByNote;
  private final SortedMap<String, List<FacetGroup>> comparisonsByTerm = new TreeMap<>();

  Lookups(Study study) {
    for (Note note : study.all()) {
      notes.put(note.path(), note);
      notesByName.putIfAbsent(Folding.fold(note.title()), note);
      notesByName.putIfAbsent(Folding.fold(note.properties().term()), note);
    }
    for (Term term : study.glossary().terms()) {
      terms.put(term.name(), term);
      term.definitions().stream()
          .map(Definition::file)
          .distinct()
          .forEach(file -> termsByNote.computeIfAbsent(file, f -> new ArrayList<>()).add(term));
    }
    study.decks().forEach(deck -> decks.put(key(deck.kind(), deck.source()), deck));
    grouped(study.mentions(), Mention::note)
        .forEach((note, own) -> mentionsByNote.put(note, new ByPlace<>(own, Mention::range)));
    mentionsByTerm = grouped(study.mentions(), Mention::term);
    comparisonsByNote = grouped(study.comparisons(), FacetGroup::note);
    for (FacetGroup group : study.comparisons()) {
      group.items().stream()
          .map(FacetGroup.Item::term)
          .distinct()
          .forEach(t -> comparisonsByTerm.computeIfAbsent(t, k -> new ArrayList<>()).add(group));
    }
    places = new MatrixPlaces(study);
    study.decks().stream()
        .limit(1)
        .flatMap(deck -> deck.cards().stream())
        .forEach(
            card -> {
              if (card instanceof Card.DutyCard of) {
                cardsByCell.put(of.back().duty().cellId(), card);
              }
            });
    cardsByTerm = grouped(termCards(study), card -> ((Card.TermCard) card).term());
  }

  /** A published note. */
  Optional<Note> note(SourcePath path) {
    return Optional.ofNullable(notes.get(path));
  }

  /** The note that bears a name as its title or as the term that it defines; case never counts. */
  Optional<Note> noteNamed(String name) {
    return Optional.ofNullable(notesByName.get(Folding.fold(name)));
  }

  /** A term by its canonical name. */
  Optional<Term> term(String name) {
    return Optional.ofNullable(terms.get(name));
  }

  /** The terms that a note defines, by name. */
  List<Term> termsIn(SourcePath note) {
    return List.copyOf(termsByNote.getOrDefault(note, List.of()));
  }

  /** The mentions that reach into a piece of a note, in order. */
  List<Mention> mentionsIn(SourcePath note, SourceRange range) {
    ByPlace<Mention> mentions = mentionsByNote.get(note);
    return mentions == null ? List.of() : mentions.in(range);
  }

  /** The mentions of a term, in reading order of the notes. */
  List<Mention> mentionsOf(String term) {
    return List.copyOf(mentionsByTerm.getOrDefault(term, List.of()));
  }

  /** Terms by how often they are mentioned: those that a reader will meet come first. */
  Comparator<Term> mostMentionedFirst() {
    return Comparator.comparingInt(
        term -> -mentionsByTerm.getOrDefault(term.name(), List.of()).size());
  }

  /** The cards that ask for a term. */
  List<Card> cardsOf(String term) {
    return List.copyOf(cardsByTerm.getOrDefault(term, List.of()));
  }

  /** The card that asks for a cell of a matrix, if there is one. */
  Optional<Card> cardOf(Duty duty) {
    return Optional.ofNullable(cardsByCell.get(duty.cellId()));
  }

  /** Which terms are layers or subjects. */
  MatrixPlaces places() {
    return places;
  }

  /** The tags that reach into a piece of a note, in order. */
  List<InlineTags.Place> tagsIn(Note note, SourceRange range) {
    return tagsByNote
        .computeIfAbsent(
            note.path(), path -> new ByPlace<>(inlineTags(note), InlineTags.Place::range))
        .in(range);
  }

  /** A look at its signs spares most notes the search. */
  private static List<InlineTags.Place> inlineTags(Note note) {
    String text = note.tree().text();
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      int next = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
      if (next != '#' && !Character.isWhitespace(next)) {
        return InlineTags.places(note.tree());
      }
    }
    return List.of();
  }

  /** What a note sets side by side, in order. */
  List<FacetGroup> comparisonsIn(SourcePath note) {
    return List.copyOf(comparisonsByNote.getOrDefault(note, List.of()));
  }

  /** What notes set a term side by side with, in reading order. */
  List<FacetGroup> comparisonsOf(String term) {
    return List.copyOf(comparisonsByTerm.getOrDefault(term, List.of()));
  }

  /** The deck of a note, if it has cards. */
  Optional<Deck> deckOf(Note note) {
    return Optional.ofNullable(decks.get(key(Deck.Kind.NOTE, note.path().value())));
  }

  /** The deck of a view of a matrix, if there is one. */
  Optional<Deck> deckOf(Matrix matrix, String view) {
    return Optional.ofNullable(decks.get(key(Deck.Kind.MATRIX, matrix.id() + "/" + view)));
  }

  private static String key(Deck.Kind kind, String source) {
    return kind + ":" + source;
  }

  private static List<Card> termCards(Study study) {
    return study.decks().stream()
        .limit(1)
        .flatMap(deck -> deck.cards().stream())
        .filter(Card.TermCard.class::isInstance)
        .toList();
  }

  private static <K extends Comparable<K>, V> SortedMap<K, List<V>> grouped(
      List<V> values, Function<V, K> key) {
    SortedMap<K, List<V>> groups = new TreeMap<>();
    values.forEach(v -> groups.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v));
    return groups;
  }
}
