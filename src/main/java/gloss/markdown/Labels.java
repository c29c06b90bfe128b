package gloss.markdown;

import gloss.vault.PrivateNames;

/** The words that the writers add to a note's own, for readers who cannot see signs. */
final class Labels {
  static final String NOT_WRITTEN = "not written yet";
  static final String LEFT_OUT = "not published";
  static final String NOT_PUBLISHED = PrivateNames.SHOWN;
  static final String ANSWER = "Show the answer";
  static final String FOOTNOTES = "Footnotes";

  private Labels() {}

  static String linkToSection(String title) {
    return title.isEmpty() ? "Link to this section" : "Link to “" + title + "”";
  }

  static String footnote(int number) {
    return "Footnote " + number;
  }

  static String backTo(int number, int reference) {
    return "Back to reference " + number + (reference == 1 ? "" : "-" + reference);
  }

  static String table(String columns) {
    return columns.isEmpty() ? "Table" : "Table: " + columns;
  }

  /** The state of a task in a word. */
  static String task(String sign) {
    return switch (sign) {
      case " " -> "open";
      case "x", "X" -> "done";
      case "/" -> "in progress";
      case "-" -> "cancelled";
      case ">" -> "forwarded";
      case "<" -> "scheduled";
      case "!" -> "important";
      case "?" -> "question";
      case "*" -> "star";
      case "\"" -> "quote";
      case "l" -> "place";
      case "b" -> "bookmark";
      case "i" -> "information";
      case "S" -> "savings";
      case "I" -> "idea";
      case "p" -> "for";
      case "c" -> "against";
      case "f" -> "fire";
      case "k" -> "key";
      case "w" -> "win";
      case "u" -> "up";
      case "d" -> "down";
      default -> "marked " + sign;
    };
  }
}
