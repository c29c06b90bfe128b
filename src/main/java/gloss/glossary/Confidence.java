package gloss.glossary;

import java.util.Collection;

/**
 * How sure it is that a find is a term: the share of right ones among finds of its form, its odds
 * multiplied by a factor for each sign that speaks for or against it.
 *
 * <p>All figures stand here. Shares were judged by hand in public vaults; a factor is how the odds
 * of two such shares differ, so 47 % that become 71 % are a factor of 2.8.
 */
final class Confidence {
  /** What is surer than this is a term; the rest is suggested to the author. */
  static final double ENOUGH = 0.65;

  /** What signs alone can make of it; only a person is surer. */
  private static final double MOST = 0.99;

  private Confidence() {}

  /** A form in which notes define terms, with the share of such finds that are right. */
  enum Form {
    /** An author says so, in front matter, {@code terms.yml} or a matrix. */
    BY_HAND(1),
    /** Rule A, a paragraph: 35 of 35. */
    HEADING_AND_SENTENCE(0.97),
    /** Rule A, an item of a list. */
    HEADING_AND_ITEM(0.81),
    /** Rule B, {@code A …}, without general headings. */
    HEADING_AND_ARTICLE(0.67),
    /** Rule B, {@code This is …}. */
    HEADING_AND_THIS(0.5),
    /** Rule C. */
    BOLD_AND_IS(0.73),
    /** Rule D. */
    BOLD_AND_TEXT(0.61),
    /** Rule D in a list in which three of four are defined. */
    BOLD_AMONG_DEFINED(0.85),
    /** One in such a list whose own text opens otherwise. */
    BOLD_BESIDE_DEFINED(0.75),
    /** Rule E. */
    BOLD_AND_CHILD(0.75),
    /** Rule F. */
    NAME_OF_NOTE(0.5),
    /** Rule I: of 98 pairs of a long and a short form 92 are told, and no look-alike is. */
    LONG_AND_SHORT_FORM(0.9);

    private final double share;

    Form(double share) {
      this.share = share;
    }

    double share() {
      return share;
    }
  }

  /** What makes a find more or less sure than its form alone. */
  enum Sign {
    /** Its initials stand with it: 61 % become 80 %. */
    SHORT_FORM(2.6),
    /** The name of a maker stands before it. */
    VENDOR(2),
    /** Notes define it in more than one place, each in its way. */
    SEVERAL_NOTES(1.5),
    /** Two other notes use it as a name: 37 % become 47 %. */
    MENTIONED(1.5),
    /** The text says what kind of thing it is: 67 % become 86 %. */
    KIND(3),
    /** The text is a sentence about something else: 67 % become 38 %. */
    OTHER_THING(0.3),
    /** Rule D: several words, or one that sentences write with a capital: 47 % become 71 %. */
    NO_COMMON_WORD(2.8),
    /** Rule D where bold leads nearly always define: all 14 judged in one such vault were right. */
    DEFINING_VAULT(4),
    /** Rule D where they seldom do: 61 % become 37 %. */
    LABELLING_VAULT(0.38);

    private final double factor;

    Sign(double factor) {
      this.factor = factor;
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
