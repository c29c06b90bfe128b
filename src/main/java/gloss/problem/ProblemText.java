package gloss.problem;

/** Problems as people read them: the place, the sentence, the line with a mark, the way out. */
public final class ProblemText {
  private ProblemText() {}

  /** Several lines without a final line end. */
  public static String of(Problem problem) {
    Location at = problem.location();
    StringBuilder out = new StringBuilder();
    out.append(problem.kind().severity().id());
    out.append(": ").append(problem.message()).append(" [").append(problem.kind().id());
    out.append("]\n  --> ").append(at).append('\n');
    Excerpt excerpt = Excerpt.of(at);
    if (!excerpt.isEmpty()) {
      appendLine(out, at, excerpt);
    }
    return out.append("  help: ").append(problem.fix()).toString();
  }

  private static void appendLine(StringBuilder out, Location at, Excerpt excerpt) {
    String number = String.valueOf(at.line());
    out.append("  ").append(number).append(" | ");
    out.append(excerpt.before()).append(excerpt.after()).append('\n');
    if (at.column() > 0) {
      out.append("  ").append(" ".repeat(number.length())).append(" | ");
      out.append(" ".repeat(excerpt.before().length())).append("^\n");
    }
  }
}
