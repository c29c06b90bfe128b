package gloss.matrix.draft;

import gloss.matrix.Party;
import gloss.matrix.Party.Role;
import gloss.matrix.draft.MatrixDraft.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * A subject with all that one place of the note says about it; it grows while the place is read.
 */
final class Found {
  final String label;
  final String link;
  final List<Claim> claims = new ArrayList<>();
  final List<Quote> remarks = new ArrayList<>();

  /**
   * @param link a wikilink target; empty if there is none
   */
  Found(String label, String link) {
    this.label = label;
    this.link = link;
  }

  /** Whether the place says who looks after anything. */
  boolean saysSomething() {
    return !claims.isEmpty();
  }

  /** Whether it says so of both sides, or of all there is. */
  boolean isSure() {
    return claims.stream().anyMatch(Claim::isTotal)
        || (names(Role.PROVIDER) && names(Role.CUSTOMER));
  }

  private boolean names(Role role) {
    return claims.stream().flatMap(c -> c.parties().stream()).anyMatch(p -> p.role() == role);
  }

  /** Takes a claim about one thing; without a name for it there is none. */
  void claim(Phrase phrase, List<Party> parties, Quote quote) {
    if (!phrase.name().isBlank()) {
      claims.add(new Claim(phrase, parties, quote));
    }
  }

  /** Takes a claim about all there is. */
  void claimEverything(Party party, Quote quote) {
    claims.add(new Claim(Phrase.EVERYTHING, List.of(party), quote));
  }

  void remark(Quote quote) {
    if (!remarks.contains(quote)) {
      remarks.add(quote);
    }
  }

  /** Takes over what another place says about the same subject. */
  void add(Found other) {
    claims.addAll(other.claims);
    other.remarks.forEach(this::remark);
  }
}
