package gloss.glossary;

import gloss.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the first words of a short note, whose name is the term, read like a definition. */
final class TerseText {
  private static final List<String> OPENINGS =
      List.of(
          "Its a ",
          "It's a ",
          "Service to ",
          "Service that ",
          "Used to ",
          "Used for ",
          "Helps ",
          "Allows ",
          "Provides ",
          "Enables ",
          "Lets ",
          "Way to ");

  /** {@code copies files between …}, in small letters as short notes are written. */
  private static final Pattern VERB_FIRST =
      Pattern.compile("(?!is |its |this |as |was |has |does |lots )[a-z]{3,}[a-rt-z]s \\p{L}+ ");

  /** {@code Registry for container images}: what kind of thing it is, and what for. */
  private static final Pattern KIND_FIRST =
      Pattern.compile(
          "(?!Notes|Links|List|Steps|Things|Thoughts|How|What|Why|When|My|See|From|To)"
              + "\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,3} (?:for|that|which|between) ");

  /** {@code Making a sail smaller}: what is done. */
  private static final Pattern ACTIVITY_FIRST =
      Pattern.compile("\\p{L}{2,}ing (?:an?|the|your|its|all|each|one|two|several|many) ");

  /** {@code Hoists a sail}: what it does; a plural has no article behind it. */
  private static final Pattern DOES =
      Pattern.compile(
          "(?!Is|Its|This|As|Was|Has|Does|Lots|Needs|Costs)\\p{Lu}\\p{Ll}{2,}[a-rt-z]s"
              + " (?:an?|the|your|its|all|each|one|two|several|many|how) ");

  /** First words of notes that say what is written there. */
  private static final List<String> ABOUT_A_NOTE =
      List.of(
          "notes",
          "links",
          "list",
          "steps",
          "things",
          "thoughts",
          "how",
          "what",
          "why",
          "where",
          "who",
          "some",
          "see",
          "here",
          "this",
          "these",
          "todo",
          "ideas",
          "there",
          "remember",
          "from",
          "to",
          "in",
          "on",
          "at",
          "after",
          "before",
          "today",
          "yesterday",
          "maybe",
          "also",
          "please",
          "most",
          "every",
          "without",
          "with",
          "for",
          "because",
          "although",
          "while",
          "since");

  private TerseText() {}

  /** Whether it opens as the definitions of short notes do, whose name is the term. */
  static boolean opens(String text) {
    return (DefiningText.opens(text) && !text.startsWith("The "))
        || OPENINGS.stream().anyMatch(text::startsWith)
        || VERB_FIRST.matcher(text).lookingAt()
        || KIND_FIRST.matcher(text).lookingAt()
        || DOES.matcher(text).lookingAt()
        || ACTIVITY_FIRST.matcher(text).lookingAt();
  }

  /** Whether the first words of a short note may say what its name is. */
  static boolean mayDefine(String text) {
    String[] words = Folding.fold(text).split("[ ,.:;]+", -1);
    return words.length >= 4
        && !DefiningText.isToTheReader(text)
        && !ABOUT_A_NOTE.contains(words[0])
        && !text.endsWith("?")
        && !text.endsWith(":");
  }
}
