package gloss.card.bank;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and words that stand before questions, and say nothing of what is asked. */
final class Labels {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:q|question|ques|qn|frage|exercise|problem|task|no)\\s*[.:#]*\\s*#?(\\d{1,4})"
              + "\\s*(?:(?:of|/)\\s*\\d{1,4})?(?:\\s*[.):\\]\u2013\u2014-]+|\\s+|$)"
              + "|\\[?#?(\\d{1,4})\\s?[.):\\]]+(?:\\s+|$))\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD =
      Pattern.compile("(?:q|question|frage)\\s*[:.)]\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern CALLOUT =
      Pattern.compile("\\[!\\p{Alpha}+(?:\\|[^\\]]*)?\\][+-]?\\s*");

  private static final Pattern ANSWER_PART =
      Pattern.compile(
          "\\P{L}*(?:(?:the\\s+)?(?:correct\\s+)?answers?|explanations?|solutions?|rationale|options?"
              + "|choices?|references?|why|reason(?:ing)?|answer\\s+options|discussion)\\P{L}*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXPLANATION =
      Pattern.compile(
          "\\P{L}*(?:explanations?|rationale|reason(?:ing)?|why|because|references?|notes?|source"
              + "|see\\s+also|incorrect|wrong|correct|option\\s+[A-Z]|overall|domain|topic|tags?"
              + "|exam\\s+tip|tip|hint|difficulty)(?:[^\\p{L}].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Labels() {}

  /** The number of a question, -1 if it has none. */
  static int number(Line line) {
    if (line.number() >= 0) {
      return line.number();
    }
    Matcher number = NUMBER.matcher(withoutSign(line.text()));
    if (!number.lookingAt()) {
      return -1;
    }
    String digits = number.group(1) == null ? number.group(2) : number.group(1);
    return Integer.parseInt(digits);
  }

  /** Where the question's own words begin in a line's text. */
  static int end(Line line) {
    int end = signEnd(line.text());
    for (Pattern label : new Pattern[] {NUMBER, WORD}) {
      Matcher found = label.matcher(line.text()).region(end, line.text().length());
      end = found.lookingAt() ? found.end() : end;
    }
    return end;
  }

  /** Whether a line says nothing but that it is a question. */
  static boolean isOnlyLabel(Line line) {
    String rest = line.text().substring(end(line)).strip();
    return rest.isEmpty() || rest.equalsIgnoreCase("question");
  }

  /** Whether a heading or the title of a callout only says that an answer or options follow. */
  static boolean isAnswerPart(Line line) {
    return ANSWER_PART.matcher(withoutSign(line.text())).matches();
  }

  /** Whether a line says of itself that it explains an answer. */
  static boolean explains(Line line) {
    return EXPLANATION.matcher(withoutSign(line.text())).matches();
  }

  private static String withoutSign(String text) {
    return text.substring(signEnd(text));
  }

  /** Where the words of a callout's first line begin; 0 if a text is none. */
  static int signEnd(String text) {
    Matcher sign = CALLOUT.matcher(text);
    return sign.lookingAt() ? sign.end() : 0;
  }
}
