package gloss.glossary;

import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sides of a title such as {@code A vs B}. The word counts in lower case only: {@code VS Code}
 * is a program and {@code Os Vs do Big Data} is Portuguese.
 */
final class VersusTitle {
  private static final Pattern BETWEEN = Pattern.compile(",? (?:vs\\.?|versus) ");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:the )?(?:differences?|comparison|comparing|choosing|when to use|use cases? (?:of|for))"
              + "(?: (?:between|of))? ",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          " (?:comparison|compared|differences?|explained|overview|summary|recap|cheat ?sheet)$",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> DASHES = List.of(" - ", " \u2013 ", " \u2014 ");

  private VersusTitle() {}

  /** The sides in order, at least two; empty if the title sets nothing against each other. */
  static List<String> sides(String title) {
    for (String reading : HeadingName.readings(title)) {
      List<String> sides = split(reading);
      if (!sides.isEmpty()) {
        return sides;
      }
    }
    return List.of();
  }

  private static List<String> split(String reading) {
    String plain = Folding.collapseBlanks(reading);
    String[] parts = BETWEEN.split(plain, -1);
    if (parts.length < 2) {
      return List.of();
    }
    parts[0] = BEFORE.matcher(behindDash(parts[0])).replaceFirst("");
    int last = parts.length - 1;
    parts[last] = BEHIND.matcher(beforeTail(parts[last])).replaceFirst("");
    List<String> sides = new ArrayList<>();
    for (String part : parts) {
      sides.add(part.strip());
    }
    return sides.stream().allMatch(VersusTitle::isName) ? sides : List.of();
  }

  private static boolean isName(String side) {
    return side.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String behindDash(String side) {
    int from = 0;
    for (String dash : DASHES) {
      int at = side.lastIndexOf(dash);
      from = at < 0 ? from : Math.max(from, at + dash.length());
    }
    return side.substring(from);
  }

  /** A question mark and what follows a colon or dash belong to the title, not to the side. */
  private static String beforeTail(String side) {
    int to = side.endsWith("?") ? side.length() - 1 : side.length();
    int colon = side.indexOf(": ");
    to = colon < 0 ? to : Math.min(to, colon);
    for (String dash : DASHES) {
      int at = side.indexOf(dash);
      to = at < 0 ? to : Math.min(to, at);
    }
    return side.substring(0, to);
  }

  /**
   * Names that a side may stand for, the likeliest first: as it is written, and with the words that
   * only the last side spells out ({@code Horizontal vs. Vertical Scaling}).
   */
  static List<String> readings(String side, String last) {
    List<String> out = new ArrayList<>(List.of(side));
    String rest = last;
    while (rest.indexOf(' ') > 0 && !side.equals(last)) {
      rest = rest.substring(rest.indexOf(' ') + 1);
      out.add(side + " " + rest);
    }
    return out;
  }
}
