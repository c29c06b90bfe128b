package gloss.glossary;

import java.util.Collection;

/**
 * How sure it is that a find is a term: the odds of its form, multiplied by a factor for each sign
 * that speaks for or against it.
 *
 * <p>All figures stand here. They were fitted to 324 finds in twelve public collections of notes
 * (cloud certificates, networks, security, university, economics, history, biology), each read and
 * judged by hand in November 2026: what is at least {@link #ENOUGH} was right in 93 of 100 there,
 * and four in five of all that were right are. Vaults differ: with one left out while fitting, the
 * order of finds was as good, the level some points lower.
 */
final class Confidence {
  /** What is at least as sure is a term; the rest is suggested to the author. */
  static final double ENOUGH = 0.72;

  /** What signs alone can make of it; only a person is surer. */
  private static final double MOST = 0.99;

  private Confidence() {}

  /** A form in which notes define terms, with its odds before any sign. */
  enum Form {
    /** An author says so, in front matter, {@code terms.yml} or a matrix. */
    BY_HAND(Double.POSITIVE_INFINITY),
    /** Rule A. */
    HEADING_AND_SENTENCE(4),
    /** Rule A, an item of a list. */
    HEADING_AND_ITEM(4),
    /** Rule B, {@code A …}, without general headings. */
    HEADING_AND_ARTICLE(2.5),
    /** Rule B, {@code This is …}. */
    HEADING_AND_THIS(2.5),
    /** Rule C. */
    BOLD_AND_IS(4),
    /** Rule D. */
    BOLD_AND_TEXT(4),
    /** Rule D in a list in which three of four are defined. */
    BOLD_AMONG_DEFINED(4),
    /** One in such a list whose own text opens otherwise. */
    BOLD_BESIDE_DEFINED(3),
    /** Rule E. */
    BOLD_AND_CHILD(3),
    /** Rule F. */
    NAME_OF_NOTE(4),
    /** Rule D, several bold words whose text opens in another way, used by another note. */
    BOLD_IN_USE(1),
    /** Rule D, a row of a table of meanings. */
    ROW_OF_MEANINGS(3),
    /** Rule F, a note whose text opens in another way, used by another note. */
    NAME_IN_USE(1),
    /** Rule G: 50 % in one count. */
    LISTED_NOTE(1),
    /** Rule I. */
    LONG_AND_SHORT_FORM(8);

    private final double odds;

    Form(double odds) {
      this.odds = odds;
    }

    /** The share of right ones that follows from the odds. */
    double share() {
      return Double.isInfinite(odds) ? 1 : Math.round(100 * odds / (1 + odds)) / 100.0;
    }
  }

  /** What makes a find more or less sure than its form alone. */
  enum Sign {
    /** Its initials stand with it. */
    SHORT_FORM(2.5),
    /** The sentence says that it is a thing of some kind: {@code is a …}, {@code means …}. */
    IS_A(3),
    /** The text says what kind of thing it is, without a verb. */
    KIND(3),
    /** The text is a sentence about it. */
    OF_THE_TERM(2),
    /** The text is a sentence about something that shares a word with it. */
    OF_A_PART(0.67),
    /** The text is a sentence about something else. */
    OF_ANOTHER_THING(0.33),
    /** {@code This is …}. */
    OF_THIS(0.33),
    /** Rule D, {@code The …}, which may as well speak of a part or a step. */
    THE(0.67),
    /** Rule D where two in five of the vault's bold leads open like definitions. */
    DEFINING_VAULT(2.3),
    /** Several words that another note uses, too, and nothing that speaks against it. */
    MENTIONED(2.5),
    /** A single word that is no short form. */
    ONE_WORD(0.67),
    /** Many words, or a name that joins some. */
    LONG_NAME(0.5),
    /** A name for several things, or for a piece of text. */
    COLLECTIVE(0.17),
    /** Too short to say much. */
    SHORT_TEXT(0.17),
    /** It speaks of the text, not of the thing. */
    OF_TEXT(0.14),
    /** It compares, praises, or tells what is done with it. */
    JUDGEMENT(0.14),
    /** It stands among steps, advantages or examples. */
    AMONG_STEPS(0.2),
    /** It speaks to the reader. */
    TO_THE_READER(0.33),
    /** It ends where a list begins. */
    CUT_OFF(0.5);

    private final double factor;

    Sign(double factor) {
      this.factor = factor;
    }

    /** Whether it speaks against a term. */
    boolean isDoubt() {
      return factor < 1 && this != ONE_WORD && this != THE && this != LONG_NAME;
    }
  }

  /** The share of right ones among finds like this, between 0 and 1. */
  static double of(double share, Collection<Sign> signs) {
    if (share >= 1) {
      return 1;
    }
    double odds = share / (1 - share);
    for (Sign sign : signs) {
      odds *= sign.factor;
    }
    return Math.min(MOST, Math.round(100 * odds / (1 + odds)) / 100.0);
  }

  /** Whether it is enough for a term. */
  static boolean isEnough(double confidence) {
    return confidence >= ENOUGH;
  }
}
