package gloss.matrix.draft;

import gloss.matrix.draft.MatrixDraft.Quote;
import gloss.text.Clipped;
import gloss.text.Folding;

/** What a note says, cut to a piece that fits behind a cell and holds the words that matter. */
final class Excerpt {
  private static final int LONGEST = 90;
  private static final int BEFORE = 30;
  private static final String MORE = "…";
  private static final String ALL = "everything";

  private Excerpt() {}

  /** The quote of a claim; of one about everything what leads up to this word. */
  static Quote of(Claim claim) {
    String text = Folding.collapseBlanks(claim.quote().text());
    if (claim.isTotal()) {
      return new Quote(until(text), claim.quote().line());
    }
    int at = indexOf(text, claim.phrase().name());
    int end = at + claim.phrase().name().length();
    boolean hidden = text.length() > LONGEST && at > BEFORE && end >= LONGEST - MORE.length();
    String piece = hidden ? MORE + text.substring(wordBefore(text, at - BEFORE)) : text;
    return new Quote(Clipped.to(LONGEST, piece), claim.quote().line());
  }

  private static String until(String text) {
    int end = indexOf(text, ALL) + ALL.length();
    boolean more = end >= ALL.length() && end < text.length() - 1;
    return Clipped.to(LONGEST, more ? text.substring(0, end) + MORE : text);
  }

  private static int indexOf(String text, String words) {
    for (int i = 0; i + words.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, words, 0, words.length())) {
        return i;
      }
    }
    return -1;
  }

  /** Where the word begins that stands at an offset. */
  private static int wordBefore(String text, int offset) {
    return text.lastIndexOf(' ', offset) + 1;
  }
}
