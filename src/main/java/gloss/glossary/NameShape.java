package gloss.glossary;

import gloss.text.Folding;
import java.util.List;

/** Whether words look like a name: the guards that all rules share. */
final class NameShape {
  private static final int MOST_WORDS = 7;
  private static final List<String> SENTENCE_WORDS =
      List.of(
          "you", "we", "i", "it", "they", "your", "our", "my", "if", "when", "how", "why", "what",
          "where", "who", "which", "whose", "does", "should", "can", "is", "are", "this", "these",
          "that", "there", "not", "don't", "never", "vs", "vs.", "versus");
  private static final List<String> IMPERATIVES =
      List.of(
          "add",
          "apply",
          "attach",
          "avoid",
          "build",
          "check",
          "choose",
          "click",
          "configure",
          "connect",
          "copy",
          "create",
          "define",
          "delete",
          "deploy",
          "deregister",
          "disable",
          "download",
          "edit",
          "enable",
          "enter",
          "install",
          "keep",
          "launch",
          "learn",
          "make",
          "open",
          "plan",
          "protect",
          "publish",
          "read",
          "remember",
          "remove",
          "restart",
          "review",
          "run",
          "select",
          "set",
          "start",
          "stop",
          "terminate",
          "test",
          "try",
          "turn",
          "understand",
          "update",
          "upload",
          "use",
          "verify",
          "view",
          "watch",
          "write");
  private static final List<String> GENERIC =
      List.of(
          "overview",
          "summary",
          "introduction",
          "intro",
          "synopsis",
          "benefits",
          "purpose",
          "notes",
          "note",
          "review",
          "basics",
          "use cases",
          "use case",
          "how it works",
          "references",
          "reference",
          "conclusion",
          "example",
          "examples",
          "key points",
          "key features",
          "features",
          "definition",
          "definitions",
          "description",
          "background",
          "motivation",
          "context",
          "links",
          "resources",
          "further reading",
          "see also",
          "pricing",
          "cost",
          "advantages",
          "disadvantages",
          "limitations",
          "best practices",
          "the core concept",
          "core concepts");

  private NameShape() {}

  /** Whether the words can be the name of a term at all. */
  static boolean isPossible(String name) {
    String[] words = words(name);
    return !name.isBlank()
        && words.length <= MOST_WORDS
        && name.length() <= 80
        && name.chars().anyMatch(Character::isLetter)
        && ".?!,;".indexOf(name.charAt(name.length() - 1)) < 0
        && !name.contains(" / ")
        && name.indexOf('\uFFFC') < 0
        && !isSentence(words);
  }

  /** Whether a bold lead of that name can be a term: it is no order and begins like a name. */
  static boolean isNameLike(String name) {
    return isPossible(name)
        && !Character.isLowerCase(name.codePointAt(0))
        && !isImperative(name)
        && !isGeneric(name);
  }

  /** Whether it begins with a verb that tells what to do: {@code Launch an instance}. */
  static boolean isImperative(String name) {
    String[] words = words(name);
    return IMPERATIVES.contains(words[0]) && (words.length > 1 || !isOneName(name));
  }

  /** Whether it begins with what somebody does: {@code Launching an instance}. */
  static boolean isActivity(String name) {
    String[] words = words(name);
    return words.length > 1
        && words[0].length() > 5
        && words[0].endsWith("ing")
        && List.of("a", "an", "the", "your", "with", "to", "from").contains(words[1]);
  }

  /** A heading that stands in any note and names nothing. */
  static boolean isGeneric(String name) {
    return GENERIC.contains(Folding.fold(name));
  }

  static boolean isOneWord(String name) {
    return name.indexOf(' ') < 0;
  }

  /**
   * Whether a word is written as only a name is: with capitals inside, with digits, or all in
   * capitals. Such a word counts only in this spelling.
   */
  static boolean isMarked(String word) {
    boolean capitalInside = word.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean capital = word.chars().anyMatch(Character::isUpperCase);
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean oneCapital = word.length() == 1 && capital;
    return oneCapital || (capitalInside && !word.contains("-")) || (capital && digit);
  }

  private static boolean isOneName(String name) {
    return isMarked(name);
  }

  private static boolean isSentence(String[] words) {
    for (int i = 0; i < words.length; i++) {
      boolean small = i > 0 && (words[i].equals("it") || words[i].equals("i"));
      if (SENTENCE_WORDS.contains(words[i]) && !small) {
        return true;
      }
    }
    return false;
  }

  private static String[] words(String name) {
    return Folding.fold(name).split(" ", -1);
  }
}
