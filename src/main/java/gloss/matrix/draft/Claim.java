package gloss.matrix.draft;

import gloss.matrix.Party;
import gloss.matrix.draft.MatrixDraft.Quote;
import java.util.List;

/**
 * What the note says about one thing.
 *
 * @param parties who looks after it: one; several if they share it; none if the words are not
 *     understood
 */
record Claim(Phrase phrase, List<Party> parties, Quote quote) {
  Claim {
    parties = List.copyOf(parties);
  }

  /** Whether it is about all there is. */
  boolean isTotal() {
    return phrase.equals(Phrase.EVERYTHING);
  }
}
