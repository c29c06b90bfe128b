package gloss.markdown;

import gloss.language.Phrases;
import gloss.vault.PrivateNames;
import java.util.Locale;

/** The words that the writers add to a note's own, most for readers who cannot see signs. */
final class Labels {
  static final String NOT_PUBLISHED = PrivateNames.SHOWN;

  private final Phrases words;

  Labels(Phrases words) {
    this.words = words;
  }

  /** Why a link leads nowhere. */
  String missing(boolean isPrivate) {
    return words.say(isPrivate ? "text.left-out" : "text.not-written");
  }

  String answer() {
    return words.say("card.show");
  }

  String linkToSection(String title) {
    return title.isEmpty() ? words.say("text.section") : words.say("text.section-named", title);
  }

  String footnotes() {
    return words.say("text.footnotes");
  }

  String footnote(int number) {
    return words.say("text.footnote", Integer.toString(number));
  }

  String backTo(int number, int reference) {
    return words.say("text.back", number + (reference == 1 ? "" : "-" + reference));
  }

  String table(String columns) {
    return columns.isEmpty() ? words.say("text.table") : words.say("text.table-named", columns);
  }

  /** What stands between the items of a list. */
  String comma() {
    return words.say("list.comma") + " ";
  }

  /** The state of a task in a word. */
  String task(String sign) {
    return switch (sign) {
      case " " -> words.say("task.open");
      case "x", "X" -> words.say("task.done");
      case "/" -> words.say("task.in-progress");
      case "-" -> words.say("task.cancelled");
      case ">" -> words.say("task.forwarded");
      case "<" -> words.say("task.scheduled");
      case "!" -> words.say("task.important");
      case "?" -> words.say("task.question");
      case "*" -> words.say("task.star");
      case "\"" -> words.say("task.quote");
      case "l" -> words.say("task.place");
      case "b" -> words.say("task.bookmark");
      case "i" -> words.say("task.information");
      case "S" -> words.say("task.savings");
      case "I" -> words.say("task.idea");
      case "p" -> words.say("task.for");
      case "c" -> words.say("task.against");
      case "f" -> words.say("task.fire");
      case "k" -> words.say("task.key");
      case "w" -> words.say("task.win");
      case "u" -> words.say("task.up");
      case "d" -> words.say("task.down");
      default -> words.say("task.marked", sign);
    };
  }

  /** The title of a callout that has none: its type. */
  String callout(String type) {
    String key = "callout." + type;
    return words.has(key) ? words.say(key) : capitalised(type);
  }

  private static String capitalised(String type) {
    int first = Character.charCount(type.codePointAt(0));
    return type.substring(0, first).toUpperCase(Locale.ROOT) + type.substring(first);
  }
}
