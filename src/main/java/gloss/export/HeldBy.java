package gloss.export;

import gloss.matrix.Duty.Holding;
import gloss.matrix.DutyWords;

/**
 * Who holds a duty, in plain texts that may be empty.
 *
 * @param party a party's id, {@code shared} or {@code not-applicable}
 * @param provider what the provider does of a shared duty
 * @param customer what the customer does of it
 * @param reason why it is so, or why there is nothing to look after
 */
record HeldBy(String party, String provider, String customer, String reason) {
  static HeldBy of(Holding holding, String because) {
    String reason = DutyWords.plain(because);
    if (holding instanceof Holding.ByParty by) {
      return new HeldBy(by.party().id(), "", "", reason);
    }
    if (holding instanceof Holding.Shared shared) {
      String provider = DutyWords.plain(shared.provider());
      return new HeldBy("shared", provider, DutyWords.plain(shared.customer()), reason);
    }
    String why = DutyWords.plain(((Holding.NotApplicable) holding).reason());
    return new HeldBy("not-applicable", "", "", (why + " " + reason).strip());
  }
}
