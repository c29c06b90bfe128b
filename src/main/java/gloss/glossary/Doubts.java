package gloss.glossary;

import gloss.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What name and text of a find give to doubt. Each was seen among finds in public vaults that were
 * no definitions of a term.
 */
final class Doubts {
  private static final int SHORT = 35;
  private static final int MANY_WORDS = 4;
  private static final List<String> LINKING =
      List.of("in", "for", "under", "with", "of", "to", "from", "at", "by", "and", "or");

  /** <i>Instance types</i>, <i>Quick tips</i>: a name for several things or for a piece of text. */
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          ".+ (?:tips?|types?|issues?|errors?|components?|summary|overview|examples?|links?|hotkeys"
              + "|terms|steps?|stages?|tools|options|questions|guide|module|course|chapter)");

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?:example|summary|describe|other|some|how|definition|quick|core|common|types|overview"
              + "|using|creating|introduction)(?!\\p{L}).*");

  /** <i>The video shows</i>, <i>Chapter 1.2</i>: of the text, not of the thing. */
  private static final Pattern OF_TEXT =
      Pattern.compile(
          "(?:(?:The|This|These|An?) (?:video|reading|course|lecture|section|example|chapter|scenario"
              + "|module)(?!\\p{L})|An? (?:typical|walkthrough|high[- ]level|lot of|big part|overview|better)(?!\\p{L})"
              + "|(?:Chapter|Section|Page|See|Lecture) ?\\d).*",
          Pattern.DOTALL);

  /** <i>is more expensive than</i>, <i>are commonly used</i>, <i>is the best</i>. */
  private static final Pattern JUDGEMENT =
      Pattern.compile(
          "(?:(?! (?:is|are) )[^.:;]){0,90}? (?:is|are) (?:similar to|the same as|like|smaller|larger|better|faster|cheaper"
              + "|more|less|very|the best|(?:\\w+ly )?(?:done|founded|backed|placed|equally|commonly"
              + "|typically|attached|kept|executed|stored|made|applied))(?!\\p{L}).*",
          Pattern.DOTALL);

  private static final Pattern TO_THE_READER =
      Pattern.compile("(?:You|Your|If|Need|All)(?!\\p{L}).*", Pattern.DOTALL);

  /** Headings over steps and arguments, not over things. */
  private static final Pattern COURSE_OF_THINGS =
      Pattern.compile(
          ".*(?:how it works|(?<!\\p{L})steps?(?!\\p{L})|(?<!\\p{L})process(?!\\p{L})|disadvantages|advantages|benefits|(?<!\\p{L})pros(?!\\p{L})"
              + "|(?<!\\p{L})cons(?!\\p{L})|lifecycle|(?<!\\p{L})examples?(?!\\p{L})|drawbacks|(?<!\\p{L})algorithm).*");

  private Doubts() {}

  /** Whether the name is one for several things, or for a piece of text. */
  static boolean isCollective(String name) {
    String key = Folding.fold(name);
    return COLLECTIVE.matcher(key).matches() || EXAMPLE.matcher(key).matches();
  }

  /** Whether the name has many words or joins some. */
  static boolean isLong(String name) {
    List<String> words = List.of(Folding.fold(name).split("[ /]+", -1));
    return words.size() >= MANY_WORDS || words.stream().anyMatch(LINKING::contains);
  }

  /** Whether the text speaks of what is written there. */
  static boolean isOfText(String text) {
    return OF_TEXT.matcher(text).matches();
  }

  /** Whether the text compares, praises or tells what is done with it. */
  static boolean isJudgement(String text) {
    return JUDGEMENT.matcher(text).matches();
  }

  /** Whether the text speaks to its reader. */
  static boolean isToTheReader(String text) {
    return TO_THE_READER.matcher(text).matches();
  }

  /** Whether the text is too short to say much. */
  static boolean isShort(String text) {
    return text.length() < SHORT;
  }

  /** Whether what stands below a heading are steps or arguments. */
  static boolean isCourseOfThings(String heading) {
    return COURSE_OF_THINGS.matcher(Folding.fold(heading)).matches();
  }
}
