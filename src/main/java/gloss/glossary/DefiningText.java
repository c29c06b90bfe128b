package gloss.glossary;

import gloss.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text reads like a definition, judged by its first words. */
final class DefiningText {
  private static final List<String> OPENINGS =
      List.of(
          "A ",
          "An ",
          "The ",
          "This is ",
          "These are ",
          "One of ",
          "Any ",
          "AWS's ",
          "Fully managed ",
          "Fully-managed ",
          "Managed ",
          "Serverless ",
          "Set of ",
          "Collection of ",
          "It is ");
  private static final List<String> TERSE =
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

  /** {@code inspects an account}, behind the name of what does it. */
  private static final Pattern DOES_THAT =
      Pattern.compile(
          "(?:\\p{Ll}+ly )?(?!starts|begins|comes|goes|needs|costs|depends|matters|remains|stays|seems"
              + "|becomes|gets|happens|does|takes|requires|looks|its|this)\\p{Ll}{3,}[a-rt-z]s"
              + " (?:an?|the|your|its|all|each|every|any|one|two|several|many|some|both|how|what"
              + "|whether|into|against|between|across|over|through|from|to|on) .*");

  private static final List<String> COPULAS =
      List.of("is", "are", "was", "means", "mean", "refers to", "stands for");
  private static final List<String> VERBS =
      List.of(
          "provides",
          "provide",
          "allows",
          "allow",
          "enables",
          "helps",
          "lets",
          "offers",
          "acts as",
          "describes",
          "automatically",
          "automates",
          "defines",
          "delivers",
          "gives",
          "makes",
          "manages",
          "monitors",
          "protects",
          "represents",
          "runs",
          "scans",
          "stores",
          "simplifies",
          "supports",
          "collects",
          "connects",
          "controls",
          "converts",
          "detects",
          "distributes",
          "records",
          "routes",
          "tracks",
          "translates",
          "consists of",
          "contains",
          "denotes",
          "brings",
          "combines",
          "creates",
          "hands",
          "holds",
          "keeps",
          "moves",
          "replaces",
          "sends",
          "splits",
          "turns",
          "can be used");
  private static final List<String> PARTICIPLES =
      List.of(
          "created",
          "defined",
          "turned",
          "available",
          "enabled",
          "disabled",
          "used",
          "required",
          "needed",
          "based",
          "billed",
          "charged",
          "not",
          "only",
          "also",
          "often",
          "best",
          "never",
          "always",
          "now",
          "up",
          "in",
          "on",
          "for",
          "about",
          "responsible",
          "yours",
          "free");
  private static final List<String> TO_THE_READER =
      List.of(
          "you", "your", "if", "when", "it", "i", "my", "we", "our", "he", "she", "they", "no",
          "yes", "not");

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

  private static final List<String> PRAISE =
      List.of(
          "critical", "crucial", "important", "key", "essential", "job", "vital", "fundamental");

  private DefiningText() {}

  /** Whether it opens as definitions do: {@code A …}, {@code One of …}, {@code Fully managed …}. */
  static boolean opens(String text) {
    return OPENINGS.stream().anyMatch(text::startsWith);
  }

  /** Whether it opens as the definitions of short notes do, whose name is the term. */
  static boolean opensTersely(String text) {
    return (opens(text) && !text.startsWith("The "))
        || TERSE.stream().anyMatch(text::startsWith)
        || VERB_FIRST.matcher(text).lookingAt()
        || KIND_FIRST.matcher(text).lookingAt()
        || DOES.matcher(text).lookingAt()
        || ACTIVITY_FIRST.matcher(text).lookingAt();
  }

  /** Whether the first words of a short note may say what its name is. */
  static boolean mayDefineTersely(String text) {
    String[] words = Folding.fold(text).split("[ ,.:;]+", -1);
    return words.length >= 4
        && !TO_THE_READER.contains(words[0])
        && !ABOUT_A_NOTE.contains(words[0])
        && !text.endsWith("?")
        && !text.endsWith(":");
  }

  /** Whether it is neither about the reader nor an order, and begins with a capital letter. */
  static boolean beginsAsAny(String text) {
    String first = text.split("[ ,.:;]", 2)[0];
    return Character.isUpperCase(text.codePointAt(0))
        && !TO_THE_READER.contains(first.toLowerCase(Locale.ROOT))
        && !NameShape.isImperative(text);
  }

  /** Whether it opens with an article or {@code Fully managed}. */
  static boolean opensWithArticle(String text) {
    return List.of("A ", "An ", "Fully managed ", "Fully-managed ").stream()
        .anyMatch(text::startsWith);
  }

  /** Whether it opens with {@code This is}. */
  static boolean opensWithThis(String text) {
    return text.startsWith("This is ") || text.startsWith("These are ");
  }

  /**
   * Whether what follows a name says what it is. {@code is created}, {@code is available} and
   * {@code is a critical part} tell something about it instead.
   *
   * @param predicate the text behind the name
   */
  static boolean defines(String predicate) {
    String text = predicate.strip();
    for (String copula : COPULAS) {
      if (beginsWith(text, copula)) {
        return !tellsOnly(text.substring(copula.length()).strip());
      }
    }
    return VERBS.stream().anyMatch(verb -> beginsWith(text, verb))
        || DOES_THAT.matcher(text).matches();
  }

  /** The same for {@code is}, {@code are}, {@code means} alone. */
  static boolean definesByCopula(String predicate) {
    String text = predicate.strip();
    return COPULAS.stream().anyMatch(c -> beginsWith(text, c)) && defines(text);
  }

  private static boolean tellsOnly(String complement) {
    String[] words = Folding.fold(complement).split("[ ,.;:]+", 7);
    if (words.length == 0 || words[0].isEmpty() || PARTICIPLES.contains(words[0])) {
      return true;
    }
    for (int i = 0; i < Math.min(4, words.length); i++) {
      if (PRAISE.contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWith(String text, String words) {
    return text.length() > words.length()
        && text.charAt(words.length()) == ' '
        && text.substring(0, words.length()).toLowerCase(Locale.ROOT).equals(words);
  }
}
