package gloss.matrix.draft;

import gloss.matrix.Party;
import gloss.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the cells of responsibility tables say. */
final class CellWords {
  private static final List<String> YES = List.of("✓", "✔", "✅", "☑", "●", "•", "yes", "y", "[x]");
  private static final List<String> NO =
      List.of("✗", "✘", "✕", "❌", "✖", "☐", "○", "no", "n", "-", "–", "—", "[ ]", "×");
  private static final List<String> SHARED =
      List.of("shared", "both", "shared responsibility", "joint", "mixed", "varies", "partly");
  private static final List<String> NOTHING =
      List.of("n/a", "n.a.", "na", "none", "not applicable", "nobody", "-", "–", "—");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/&+,]|(?<= )and(?= ))\\s*");

  private CellWords() {}

  /**
   * The parties that a cell names and nothing else: one; several if they share it; an empty list
   * for "shared" without names and for "not applicable". Nothing if the cell says something else.
   */
  static Optional<List<Party>> parties(String cell) {
    String key = key(cell);
    if (SHARED.contains(key) || NOTHING.contains(key)) {
      return Optional.of(List.of());
    }
    Optional<Party> one = PartyLabel.of(key);
    if (one.isPresent()) {
      return Optional.of(List.of(one.get()));
    }
    List<Party> several =
        BETWEEN.splitAsStream(key).flatMap(name -> PartyLabel.of(name).stream()).toList();
    boolean all = several.size() == BETWEEN.split(key, -1).length;
    return all && several.size() > 1 ? Optional.of(Names.distinct(several)) : Optional.empty();
  }

  /** Whether a cell names a party, so that its table is about parties. */
  static boolean namesParty(String cell) {
    return SHARED.contains(key(cell))
        || parties(cell).filter(parties -> !parties.isEmpty()).isPresent();
  }

  /** Whether a cell is a tick. */
  static boolean isYes(String cell) {
    return YES.contains(key(cell));
  }

  /**
   * Whether a cell is a tick where an x is one, too: in tables that leave other cells empty.
   *
   * @param ticks whether the table has ticks of another form, so that an x is a cross
   */
  static boolean isYes(String cell, boolean ticks) {
    return isYes(cell) || (!ticks && key(cell).equals("x"));
  }

  /** Whether a cell is a cross, or a dash, or empty. */
  static boolean isNo(String cell) {
    String key = key(cell);
    return key.isEmpty() || key.equals("x") || NO.contains(key);
  }

  /** Whether a cell is a tick or has words of its own. */
  static boolean saysSomething(String cell, boolean ticks) {
    return isYes(cell, ticks) || !isNo(cell);
  }

  private static String key(String cell) {
    return Folding.fold(cell.replace("\uFE0F", "")).replaceFirst("[.:*]+$", "");
  }
}
