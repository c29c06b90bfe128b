package gloss;

import gloss.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What a terminal without colours shows of problems. */
public final class Terminal {
  private Terminal() {}

  /**
   * All lines, a blank line between errors, one line end at the end.
   *
   * @param problems sorted
   */
  public static String of(List<Problem> problems) {
    ConsoleProblems shown = new ConsoleProblems(problems, (severity, text) -> text);
    List<String> lines = new ArrayList<>(shown.errors());
    lines.addAll(shown.others());
    return String.join("\n", lines).strip() + "\n";
  }
}
