package gloss.card;

import gloss.card.Card.ChoiceCard;
import gloss.card.Card.DutyCard;
import gloss.card.Card.FacetCard;
import gloss.card.Card.MoveCard;
import gloss.glossary.Glossary;
import gloss.glossary.TermMatcher;
import gloss.language.Phrases;
import gloss.note.Passage;
import gloss.path.SourcePath;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What makes cards questions with answers to choose from: a short answer for each, and the numbers
 * of cards whose short answers are wrong under it. These are siblings: of the same kind and the
 * same section, else the same note, else, for terms, the same folder; never one that is right as
 * well.
 */
public final class WrongAnswers {
  private static final int MOST = 6;

  /** How many cards of the same note or folder are looked at before and behind a card. */
  private static final int REACH = 40;

  private final List<Card> cards;
  private final ShortAnswers answers;
  private final List<String> texts;
  private final List<AnswerWords> words;
  private final SortedMap<String, List<Integer>> groups = new TreeMap<>();
  private final WrongHolders holders;
  private final WrongMoves moves;
  private final List<List<Integer>> wrong;

  private WrongAnswers(List<Card> cards, Glossary glossary, Phrases phrases) {
    this.cards = cards;
    this.answers = new ShortAnswers(glossary, phrases);
    this.texts = cards.parallelStream().map(answers::of).toList();
    this.words = texts.parallelStream().map(AnswerWords::of).toList();
    for (int i = 0; i < cards.size(); i++) {
      for (String group : words.get(i).isEmpty() ? List.<String>of() : groups(cards.get(i))) {
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(i);
      }
    }
    this.holders = new WrongHolders(cards);
    this.moves = new WrongMoves(cards);
    this.wrong = IntStream.range(0, cards.size()).parallel().mapToObj(this::wrong).toList();
  }

  private List<Integer> wrong(int card) {
    if (words.get(card).isEmpty()) {
      return List.of();
    } else if (cards.get(card) instanceof DutyCard duty) {
      return holders.of(duty);
    }
    return cards.get(card) instanceof MoveCard move
        ? moves.of(move).stream().filter(other -> !words.get(other).isEmpty()).toList()
        : siblings(card);
  }

  /**
   * Wrong answers among cards.
   *
   * @param cards a card's number is its place in this list
   * @param phrases in whose language answers are said
   */
  public static WrongAnswers among(List<Card> cards, Glossary glossary, Phrases phrases) {
    return new WrongAnswers(List.copyOf(cards), glossary, phrases);
  }

  /** The answer of a card as a text to choose; empty if it cannot be one. */
  public String answer(int card) {
    return words.get(card).isEmpty() ? "" : texts.get(card);
  }

  /** The cards whose answers are wrong for a card, the best first; empty if it cannot be asked. */
  public List<Integer> of(int card) {
    return wrong.get(card);
  }

  /** The cards that can be asked: those with wrong answers, and those with options of their own. */
  public List<Integer> asked() {
    return IntStream.range(0, cards.size())
        .filter(i -> !wrong.get(i).isEmpty() || cards.get(i) instanceof ChoiceCard)
        .boxed()
        .toList();
  }

  /** Of its kind in its note, and of its kind in its folder; facets are true in their note only. */
  private static List<String> groups(Card card) {
    SourcePath file = card.location().file();
    String kind = card.kind() + (ShortAnswers.isNameAsked(card) ? " name" : "");
    return card instanceof FacetCard
        ? List.of(kind + " in " + file)
        : List.of(kind + " in " + file, kind + " below " + file.folder());
  }

  private List<Integer> siblings(int card) {
    List<Integer> found = new ArrayList<>();
    List<AnswerWords> apart =
        new ArrayList<>(answers.right(cards.get(card)).stream().map(AnswerWords::of).toList());
    TermMatcher named = answers.named(cards.get(card));
    for (String group : groups(cards.get(card))) {
      for (int other : near(card, groups.getOrDefault(group, List.of()))) {
        if (found.size() < MOST
            && !found.contains(other)
            && !isSameFact(cards.get(card), cards.get(other))
            && apart.stream().noneMatch(words.get(other)::isNear)
            && !names(named, card, other)) {
          found.add(other);
          apart.add(words.get(other));
        }
      }
    }
    return found;
  }

  /** Cards near another one in reading order, those of its section first. */
  private List<Integer> near(int card, List<Integer> group) {
    int at = Collections.binarySearch(group, card);
    List<Integer> near = new ArrayList<>(group.subList(Math.max(0, at - REACH), at));
    near.addAll(group.subList(at + 1, Math.min(group.size(), at + 1 + REACH)));
    int length = texts.get(card).length();
    near.sort(
        Comparator.comparingInt((Integer other) -> distance(cards.get(card), cards.get(other)))
            .thenComparing(other -> isUnlike(length, texts.get(other).length()))
            .thenComparingInt(other -> Math.abs(other - card))
            .thenComparingInt(other -> other));
    return near;
  }

  /** In the same section or the same row of a comparison 0, under one heading 1, else 2. */
  private static int distance(Card card, Card other) {
    boolean sameRow =
        card instanceof FacetCard && Folding.same(card.front().plain(), other.front().plain());
    List<String> trail = card.context();
    List<String> otherTrail = other.context();
    boolean sameNote = card.location().file().equals(other.location().file());
    if (sameNote && (trail.equals(otherTrail) || sameRow)) {
      return 0;
    }
    return sameNote && parent(trail).equals(parent(otherTrail)) ? 1 : 2;
  }

  private static List<String> parent(List<String> trail) {
    return trail.subList(0, Math.max(0, trail.size() - 1));
  }

  /** A text twice as long as the others gives itself away. */
  private static boolean isUnlike(int one, int other) {
    return Math.max(one, other) > 2 * Math.min(one, other);
  }

  /** Whether what one card says is said by the other as well, at the same place. */
  private static boolean isSameFact(Card card, Card other) {
    boolean sameQuestion =
        Folding.same(card.front().plain(), other.front().plain())
            && card.context().equals(other.context());
    return sameQuestion || card.fact().equals(other.fact()) || overlap(card.back(), other.back());
  }

  private static boolean overlap(Side side, Side other) {
    return side instanceof Side.OfPassage one
        && other instanceof Side.OfPassage two
        && overlap(one.passage(), two.passage());
  }

  private static boolean overlap(Passage one, Passage other) {
    return one.note().equals(other.note()) && one.range().overlaps(other.range());
  }

  /** An answer that names what is asked for cannot mean it. */
  private boolean names(TermMatcher named, int card, int other) {
    String text = texts.get(other);
    return cards.get(card) instanceof Card.TermCard
        && !ShortAnswers.isNameAsked(cards.get(card))
        && !named.without(text, "").equals(text);
  }
}
