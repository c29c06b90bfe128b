package gloss.card.bank;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which a line says that an answer follows: {@code Correct answer:}. */
final class AnswerLabel {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\[!\\p{Alpha}+\\][+-]?)?[^\\p{L}\\p{N}\\[(]*"
              + "(?:the\\s+)?(?:(?:correct|right|best|valid|official|suggested|expected|show|see|view)\\s+(?:the\\s+)?)?"
              + "(?:(?:answers?|ans|solutions?|answer\\s+key|key(?=\\s*:)|antwort(?:en)?|l\u00F6sung|respuestas?"
              + "|r\u00E9ponses?|respostas?|rispost[ae])"
              + "|(?:correct|right)\\s+(?:options?|choices?|letters?)|correct(?=\\s*:))"
              + "\\s*(?:\\(s\\)|\\(es\\))?\\s*(?:(?:is|are)(?=\\P{L})\\s*)?"
              + "(?:[:=\uFF1A\u2013\u2014-]+\\s*|\\s+|[.!?]?\\s*$)",
          Pattern.CASE_INSENSITIVE);

  private AnswerLabel() {}

  /** Where what is answered begins in a line's text; -1 if the line is no answer. */
  static int of(Line line) {
    Matcher label = LABEL.matcher(line.text());
    return label.lookingAt() ? label.end() : -1;
  }

  /** Whether an answer is announced beyond doubt. */
  static boolean isSure(Line line) {
    int end = of(line);
    return end > 0 && (end == line.text().length() || line.text().substring(0, end).contains(":"));
  }
}
