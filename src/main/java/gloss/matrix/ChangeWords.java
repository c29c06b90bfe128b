package gloss.matrix;

import gloss.matrix.Duty.Holding;
import gloss.matrix.Party.Role;

/** What a move changes, in plain words that read well behind a layer's name. */
public final class ChangeWords {
  private final Comparison comparison;
  private final DutyWords words;

  public ChangeWords(Comparison comparison) {
    this.comparison = comparison;
    this.words = new DutyWords(comparison.matrix());
  }

  /**
   * A phrase without a full stop: {@code stays yours}, {@code becomes AWS’s}, {@code is shared now;
   * your half: Starts the update}.
   */
  public String of(Comparison.Row row) {
    return change(row) + (row.differsInConditions() ? conditions(row) : "");
  }

  private static String conditions(Comparison.Row row) {
    if (row.to().when().isEmpty()) {
      return ", and now without a condition";
    }
    return row.from().when().isEmpty()
        ? ", but under a condition now"
        : ", but under other conditions";
  }

  private String change(Comparison.Row row) {
    Holding to = row.to().holding();
    return switch (row.change()) {
      case STAYS_YOURS, STAYS_PROVIDERS -> "stays " + holder(to);
      case STAYS_SHARED -> "stays shared; " + half(to);
      case STAYS_NOT_APPLICABLE -> "stays not applicable";
      case BECOMES_YOURS, BECOMES_PROVIDERS -> "becomes " + holder(to);
      case CHANGES_HANDS -> "passes from " + label(row.from().holding()) + " to " + label(to);
      case NOW_SHARED -> "is shared now; " + half(to);
      case NO_LONGER_SHARED -> "is no longer shared: it is " + holder(to);
      case SPLIT_CHANGES -> "is split otherwise; " + half(to);
      case FALLS_AWAY -> "no longer exists: " + unended(((Holding.NotApplicable) to).reason());
      case APPEARS -> "is new: it is " + holder(to);
    };
  }

  /** Whose it is: {@code yours}, {@code AWS’s}, or that it is shared. */
  private String holder(Holding holding) {
    if (holding instanceof Holding.Shared) {
      return "shared; " + half(holding);
    }
    return owned(label(holding));
  }

  /** Whose something is, behind a verb: {@code yours}, {@code AWS’s}. */
  public static String owned(String label) {
    return label.equals("You") ? "yours" : label + "’s";
  }

  private static String label(Holding holding) {
    return holding instanceof Holding.ByParty by ? by.party().label() : "";
  }

  private String half(Holding holding) {
    String label = words.label(comparison.to(), Role.CUSTOMER);
    String whose = label.equals("You") ? "your" : label + "’s";
    return whose + " half: " + unended(((Holding.Shared) holding).customer());
  }

  private static String unended(String text) {
    String plain = DutyWords.plain(text).strip();
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
