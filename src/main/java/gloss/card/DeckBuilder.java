package gloss.card;

import gloss.card.Card.TermCard;
import gloss.config.SiteConfig;
import gloss.glossary.Glossary;
import gloss.language.Phrases;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes all cards and puts them into decks. */
public final class DeckBuilder {
  /** A way of making cards is one class and one line here. */
  private static final List<CardSource> SOURCES =
      List.of(
          new TermCards(),
          new FacetCards(),
          new FacetCellCards(),
          new DutyCards(),
          new MoveCards(),
          new WrittenCards(),
          new BankCards());

  private final List<Note> notes;
  private final Phrases phrases;
  private final List<Card> cards;
  private final List<Deck> decks = new ArrayList<>();

  private DeckBuilder(List<Note> notes, Phrases phrases, List<Card> cards) {
    this.notes = notes;
    this.phrases = phrases;
    this.cards = cards;
  }

  /**
   * All decks that hold a card: all cards first, then the terms, one per note in reading order, one
   * per view of a matrix, one per deck that authors named.
   *
   * @param phrases in whose language questions are asked and decks are called
   * @param problems gets cards that nothing tells apart
   */
  public static List<Deck> build(
      List<Note> notes,
      Glossary glossary,
      List<Matrix> matrices,
      SiteConfig config,
      Phrases phrases,
      Problems problems) {
    CardSource.Material material =
        new CardSource.Material(
            notes, glossary, matrices, config.cards(), new BlockNames(notes), phrases, problems);
    List<Card> made = new ArrayList<>();
    SOURCES.forEach(source -> made.addAll(source.cards(material)));
    List<Card> kept = UselessCards.leftOut(Doubles.leftOut(made), problems);
    List<Card> cards = EqualFronts.toldApart(inReadingOrder(kept, notes), notes, phrases, problems);
    DeckBuilder builder = new DeckBuilder(notes, phrases, cards);
    builder.addAll(matrices);
    return List.copyOf(builder.decks);
  }

  private void addAll(List<Matrix> matrices) {
    add(Deck.Kind.ALL, "", phrases.say("card.all"), card -> true);
    add(Deck.Kind.TERMS, "", phrases.say("card.terms"), TermCard.class::isInstance);
    Map<SourcePath, List<Card>> byFile = new TreeMap<>();
    for (Card card : cards) {
      byFile.computeIfAbsent(card.location().file(), file -> new ArrayList<>()).add(card);
    }
    for (Note note : notes) {
      List<Card> own = byFile.getOrDefault(note.path(), List.of());
      if (!own.isEmpty()) {
        decks.add(new Deck(Deck.Kind.NOTE, note.path().value(), note.title(), own));
      }
    }
    matrices.forEach(this::addViews);
    decks.addAll(TagDecks.of(cards));
  }

  private void addViews(Matrix matrix) {
    for (Selection view : matrix.views()) {
      add(
          Deck.Kind.MATRIX,
          matrix.id() + "/" + view.id(),
          view.label(),
          card -> isShown(card, matrix, view));
    }
  }

  private static boolean isShown(Card card, Matrix matrix, Selection view) {
    if (card.back() instanceof Side.OfMove move) {
      return move.comparison().matrix().id().equals(matrix.id())
          && view.subjects().contains(move.comparison().from().id())
          && view.subjects().contains(move.comparison().to().id());
    }
    return card.back() instanceof Side.OfDuty of
        && of.duty().matrix().equals(matrix.id())
        && view.subjects().contains(of.duty().subject())
        && view.layers().contains(of.duty().layer());
  }

  private void add(Deck.Kind kind, String source, String title, Predicate<Card> holds) {
    List<Card> held = cards.stream().filter(holds).toList();
    if (!held.isEmpty()) {
      decks.add(new Deck(kind, source, title, held));
    }
  }

  /** By note and place; what stands in no note follows in the order in which it was made. */
  private static List<Card> inReadingOrder(List<Card> cards, List<Note> notes) {
    // Looked up by note, and walked through only as the notes come.
    Map<SourcePath, List<Card>> byNote = new LinkedHashMap<>();
    notes.forEach(note -> byNote.put(note.path(), new ArrayList<>()));
    List<Card> others = new ArrayList<>();
    for (Card card : cards) {
      byNote.getOrDefault(card.location().file(), others).add(card);
    }
    List<Card> ordered = new ArrayList<>();
    for (List<Card> own : byNote.values()) {
      own.sort(Comparator.comparing(Card::location));
      ordered.addAll(own);
    }
    ordered.addAll(others);
    return ordered;
  }
}
