package gloss.matrix;

import gloss.matrix.Duty.Holding;
import gloss.matrix.Party.Role;

/** What happens to a duty when one moves from one subject to another. */
public enum Change {
  /** A party on the customer's side holds it before and after. */
  STAYS_YOURS,
  /** A provider holds it before and after, the same one. */
  STAYS_PROVIDERS,
  /** The same two halves before and after. */
  STAYS_SHARED,
  /** There was nothing to look after, and there is nothing. */
  STAYS_NOT_APPLICABLE,
  BECOMES_YOURS,
  BECOMES_PROVIDERS,
  /** Another party on the same side takes it over, such as another provider. */
  CHANGES_HANDS,
  NOW_SHARED,
  NO_LONGER_SHARED,
  /** Shared before and after, in other halves. */
  SPLIT_CHANGES,
  /** There is nothing to look after any more. */
  FALLS_AWAY,
  /** There was nothing to look after before. */
  APPEARS;

  /** Whether nothing changes. */
  public boolean stays() {
    return switch (this) {
      case STAYS_YOURS, STAYS_PROVIDERS, STAYS_SHARED, STAYS_NOT_APPLICABLE -> true;
      default -> false;
    };
  }

  /** The change from one holding to another. */
  public static Change between(Holding from, Holding to) {
    if (to instanceof Holding.NotApplicable) {
      return from instanceof Holding.NotApplicable ? STAYS_NOT_APPLICABLE : FALLS_AWAY;
    }
    if (from instanceof Holding.NotApplicable) {
      return APPEARS;
    }
    if (to instanceof Holding.Shared) {
      boolean shared = from instanceof Holding.Shared;
      return from.equals(to) ? STAYS_SHARED : shared ? SPLIT_CHANGES : NOW_SHARED;
    }
    if (from instanceof Holding.ByParty before && to instanceof Holding.ByParty after) {
      return between(before.party(), after.party());
    }
    return NO_LONGER_SHARED;
  }

  private static Change between(Party from, Party to) {
    boolean yours = to.role() == Role.CUSTOMER;
    if (from.equals(to)) {
      return yours ? STAYS_YOURS : STAYS_PROVIDERS;
    }
    if (from.role() == to.role()) {
      return CHANGES_HANDS;
    }
    return yours ? BECOMES_YOURS : BECOMES_PROVIDERS;
  }
}
