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

  private static final List<String> PRAISE =
      List.of(
          "critical", "crucial", "important", "key", "essential", "job", "vital", "fundamental");

  /** Nothing but a name, a bracket and an adverb stands before it. */
  private static final Pattern IS_A =
      Pattern.compile(
          "^(?:(?! (?:is|are|was|were) )[^.;]){1,140}? (?:(?:is|are|was|were)"
              + " (?:also |just |simply |typically |commonly |usually |basically |both )?"
              + "(?:an?|the|one|any|two) |means |refers to |stands for )");

  private DefiningText() {}

  /** Whether it opens as definitions do: {@code A …}, {@code One of …}, {@code Fully managed …}. */
  static boolean opens(String text) {
    return OPENINGS.stream().anyMatch(text::startsWith);
  }

  /** Whether it begins with a word for the reader or writer, or one that means nothing alone. */
  static boolean isToTheReader(String text) {
    return TO_THE_READER.contains(Folding.fold(text).split("[ ,.:;]+", 2)[0]);
  }

  /** Whether it is neither about the reader nor an order, and begins with a capital letter. */
  static boolean beginsAsAny(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && !isToTheReader(text)
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

  /**
   * Whether the first verb of a sentence says that its subject is a thing of some kind: {@code is
   * a}, {@code is the}, {@code means}.
   */
  static boolean isA(String sentence) {
    return IS_A.matcher(sentence).find();
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
