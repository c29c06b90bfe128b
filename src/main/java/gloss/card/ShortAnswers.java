package gloss.card;

import gloss.card.Card.DutyCard;
import gloss.card.Card.FacetCard;
import gloss.card.Card.MoveCard;
import gloss.card.Card.TermCard;
import gloss.glossary.Glossary;
import gloss.glossary.Term;
import gloss.glossary.TermMatcher;
import gloss.language.Phrases;
import gloss.matrix.Duty;
import gloss.matrix.DutyWords;
import gloss.matrix.Matrix;
import gloss.matrix.Party;
import gloss.matrix.Subject;
import gloss.text.Clipped;
import gloss.text.Folding;
import gloss.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of cards as texts to choose from: short, and without the names of what is asked,
 * which would give the answer away.
 */
final class ShortAnswers {
  private static final int LONGEST = 160;
  private static final String BLANK = "\u2026";

  private final SortedMap<String, Term> terms = new TreeMap<>();
  private final SortedMap<String, Term> called = new TreeMap<>();

  private final Phrases phrases;

  ShortAnswers(Glossary glossary, Phrases phrases) {
    this.phrases = phrases;
    for (Term term : glossary.terms()) {
      terms.put(term.name(), term);
      term.names().forEach(name -> called.putIfAbsent(Folding.fold(name), term));
    }
  }

  /** Empty for kinds of cards that are not asked this way. */
  String of(Card card) {
    if (card instanceof DutyCard duty) {
      return holder(duty.back());
    }
    if (isNameAsked(card)) {
      return card.back().plain();
    }
    if (card instanceof MoveCard move) {
      String layers = String.join(", ", WrongMoves.handedOver(move));
      return layers.length() <= LONGEST ? layers : "";
    }
    if (card instanceof TermCard || card instanceof FacetCard) {
      return sentence(named(card).without(card.back().plain(), BLANK));
    }
    return "";
  }

  /** Whether a card goes from the meaning to the name. */
  static boolean isNameAsked(Card card) {
    return card instanceof TermCard && card.id().key().endsWith(":reverse");
  }

  /** Finds the names of what a card asks for: its term, or what the headings above it name. */
  TermMatcher named(Card card) {
    List<Term> asked = new ArrayList<>();
    if (card instanceof TermCard of && terms.containsKey(of.term())) {
      asked.add(terms.get(of.term()));
    } else if (card instanceof FacetCard) {
      card.context().forEach(title -> add(title, asked));
      add(card.front().plain(), asked);
    }
    return TermMatcher.of(asked);
  }

  private void add(String name, List<Term> asked) {
    Term term = called.get(Folding.fold(name));
    if (term != null && !asked.contains(term)) {
      asked.add(term);
    }
  }

  /** All texts that are right for a card: its answer, and for a term whatever else defines it. */
  List<String> right(Card card) {
    List<String> right = new ArrayList<>(List.of(card.back().plain(), of(card)));
    if (card instanceof TermCard of && !isNameAsked(card) && terms.containsKey(of.term())) {
      terms.get(of.term()).definitions().forEach(each -> right.add(each.meaning().plain()));
    }
    return right;
  }

  private static String sentence(String text) {
    return text.isBlank() ? "" : Clipped.to(LONGEST, Sentences.around(text.strip(), 0, 0));
  }

  private String holder(Side.OfDuty back) {
    Matrix matrix = back.matrix();
    if (back.duty().holding() instanceof Duty.Holding.ByParty by) {
      return by.party().label();
    }
    if (back.duty().holding() instanceof Duty.Holding.NotApplicable) {
      return phrases.say("answer.nobody");
    }
    DutyWords words = new DutyWords(matrix, phrases);
    Subject subject = matrix.subject(back.duty().subject()).orElseThrow();
    return phrases.say(
        "answer.shared",
        words.label(subject, Party.Role.PROVIDER),
        words.label(subject, Party.Role.CUSTOMER));
  }
}
