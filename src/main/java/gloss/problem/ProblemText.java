package gloss.problem;

import gloss.text.KeyShapes;
import java.util.Locale;

/** Problems as people read them: the place, the sentence, the line with a mark, the way out. */
public final class ProblemText {
  private static final int WIDEST_LINE = 120;

  private ProblemText() {}

  /** Several lines without a final line end. */
  public static String of(Problem problem) {
    Location at = problem.location();
    StringBuilder out = new StringBuilder();
    out.append(problem.kind().severity().name().toLowerCase(Locale.ROOT));
    out.append(": ").append(problem.message()).append(" [").append(problem.kind().id());
    out.append("]\n  --> ").append(at).append('\n');
    if (at.line() > 0 && !at.sourceLine().isBlank()) {
      appendLine(out, at);
    }
    return out.append("  help: ").append(problem.fix()).toString();
  }

  private static void appendLine(StringBuilder out, Location at) {
    String number = String.valueOf(at.line());
    int from = Math.max(0, at.column() - WIDEST_LINE / 2);
    int to = Math.min(at.sourceLine().length(), from + WIDEST_LINE);
    String line = printable(KeyShapes.masked(at.sourceLine()).substring(from, to));
    out.append("  ").append(number).append(" | ").append(line).append('\n');
    if (at.column() > 0) {
      out.append("  ").append(" ".repeat(number.length())).append(" | ");
      out.append(" ".repeat(Math.max(0, at.column() - 1 - from))).append("^\n");
    }
  }

  /** Tabs become blanks so that the mark stands under its sign; controls never reach a terminal. */
  private static String printable(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      out.append(c == '\t' ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return out.toString();
  }
}
