package gloss.matrix;

import gloss.language.Phrases;
import gloss.matrix.Duty.Holding;
import gloss.matrix.Party.Role;

/** What a move changes, in plain words that read well behind a layer's name. */
public final class ChangeWords {
  private final Comparison comparison;
  private final Phrases phrases;
  private final DutyWords words;

  /**
   * The words of a move.
   *
   * @param phrases in whose language they are
   */
  public ChangeWords(Comparison comparison, Phrases phrases) {
    this.comparison = comparison;
    this.phrases = phrases;
    this.words = new DutyWords(comparison.matrix(), phrases);
  }

  /**
   * A phrase without a full stop: {@code stays yours}, {@code becomes AWS’s}, {@code is shared now;
   * your half: Starts the update}.
   */
  public String of(Comparison.Row row) {
    String change = change(row);
    if (!row.differsInConditions()) {
      return change;
    } else if (row.to().when().isEmpty()) {
      return phrases.say("change.unconditional", change);
    }
    return row.from().when().isEmpty()
        ? phrases.say("change.conditional", change)
        : phrases.say("change.otherwise", change);
  }

  private String change(Comparison.Row row) {
    Holding to = row.to().holding();
    return switch (row.change()) {
      case STAYS_YOURS, STAYS_PROVIDERS -> phrases.say("change.stays", label(to));
      case STAYS_SHARED -> withHalf("change.stays-shared", to);
      case STAYS_NOT_APPLICABLE -> phrases.say("change.stays-none");
      case BECOMES_YOURS, BECOMES_PROVIDERS -> phrases.say("change.becomes", label(to));
      case CHANGES_HANDS -> phrases.say("change.passes", label(row.from().holding()), label(to));
      case NOW_SHARED -> withHalf("change.shared", to);
      case NO_LONGER_SHARED -> phrases.say("change.no-longer-shared", label(to));
      case SPLIT_CHANGES -> withHalf("change.split", to);
      case FALLS_AWAY -> phrases.say("change.gone", unended(((Holding.NotApplicable) to).reason()));
      case APPEARS ->
          to instanceof Holding.Shared
              ? withHalf("change.new-shared", to)
              : phrases.say("change.new", label(to));
    };
  }

  private static String label(Holding holding) {
    return holding instanceof Holding.ByParty by ? by.party().label() : "";
  }

  /** What a shared duty becomes, and what the customer does of it. */
  private String withHalf(String key, Holding holding) {
    return phrases.say(
        key,
        words.label(comparison.to(), Role.CUSTOMER),
        unended(((Holding.Shared) holding).customer()));
  }

  private static String unended(String text) {
    String plain = DutyWords.plain(text).strip();
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
