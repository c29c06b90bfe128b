package gloss.card.bank;

import java.util.regex.Pattern;

/** Tells whether words ask something. */
final class Asking {
  private static final Pattern CHOOSE =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:choose|select|pick|which|mark)\\s+(?:the\\s+|all\\s+|any\\s+|best\\s+|correct\\s+)*"
              + "(?:one|two|three|four|five|2|3|4|5|all|that|answers?|options?|apply)(?:[^\\p{L}]|$)",
          Pattern.CASE_INSENSITIVE);

  private Asking() {}

  /** A question mark near the end, or a call to choose. */
  static boolean asks(String text) {
    String words = text.strip();
    int mark = Math.max(words.lastIndexOf('?'), words.lastIndexOf('\uFF1F'));
    boolean last = mark >= 0 && words.substring(mark + 1).chars().noneMatch(Character::isLetter);
    return last || CHOOSE.matcher(words).find();
  }
}
