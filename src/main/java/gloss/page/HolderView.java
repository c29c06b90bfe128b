package gloss.page;

import gloss.language.Phrases;
import gloss.matrix.Duty;
import gloss.matrix.Party;

/**
 * Who holds a duty: shown as a colour, a sign and a word, never by colour alone.
 *
 * @param kind {@code customer}, {@code provider}, {@code shared} or {@code not-applicable}: names
 *     the colour and the sign
 * @param label the word: the party's label, or "Shared", or "Not applicable"
 */
public record HolderView(String kind, String label) {
  /** The view of a holding. */
  public static HolderView of(Duty.Holding holding, Phrases phrases) {
    if (holding instanceof Duty.Holding.ByParty by) {
      boolean provider = by.party().role() == Party.Role.PROVIDER;
      return new HolderView(provider ? "provider" : "customer", by.party().label());
    }
    return holding instanceof Duty.Holding.Shared
        ? new HolderView("shared", phrases.say("holder.shared"))
        : new HolderView("not-applicable", phrases.say("holder.not-applicable"));
  }
}
