package gloss.glossary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that explain a name without having it as their subject. */
final class Turns {
  /** {@code On a beam reach the wind …}, {@code With a canary release you …}. */
  private static final Pattern IN_IT =
      Pattern.compile("(?:On|In|At|During|With|By|Under|For|Through|Within) (?=an? |the )");

  /** What follows the name then: somebody or something that acts. */
  private static final Pattern ACTOR =
      Pattern.compile(
          ",? ?(?:the|an?|you|your|each|every|all|one|two|both|several|many|some|no|only) .*",
          Pattern.DOTALL);

  /** {@code A boat is close-hauled when …}. */
  private static final Pattern IS =
      Pattern.compile("(?:An?|The|Your|You|Something|Someone|We)(?: [\\p{L}-]+){0,3} (?:is|are) ");

  private static final Pattern WHEN =
      Pattern.compile("(?:when|if|once|as soon as|as long as|where) .*", Pattern.DOTALL);

  private Turns() {}

  /** Whether the text begins with a sentence that tells what one of the names means. */
  static boolean tell(List<String> names, String text) {
    return follows(IN_IT, names, text, ACTOR) || follows(IS, names, text, WHEN);
  }

  private static boolean follows(Pattern before, List<String> names, String text, Pattern behind) {
    Matcher start = before.matcher(text);
    return start.lookingAt()
        && Subjects.after(names, text.substring(start.end()))
            .filter(subject -> behind.matcher(subject.rest()).matches())
            .isPresent();
  }
}
