package gloss;

import gloss.problem.Problem;
import gloss.text.Json;
import java.util.List;

/** Problems as JSON lines, for editors and for continuous integration. */
final class ProblemLines {
  private ProblemLines() {}

  /** A line for each problem; lines and columns count from 1, 0 means the whole file or line. */
  static String of(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    for (Problem p : problems) {
      out.append(
          Json.object()
              .put("kind", p.kind().id())
              .put("severity", p.kind().severity().id())
              .put("file", p.location().place())
              .put("line", p.location().line())
              .put("column", p.location().column())
              .put("message", p.message())
              .put("fix", p.fix()));
      out.append('\n');
    }
    return out.toString();
  }
}
