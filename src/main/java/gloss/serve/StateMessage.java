package gloss.serve;

import gloss.problem.Excerpt;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.Severity;
import gloss.text.Digest;
import gloss.text.Json;
import java.util.ArrayList;
import java.util.List;

/** What a page is told: whether it is still as it was, and what is wrong. */
final class StateMessage {
  /** More are counted only: nobody mends a hundred at once. */
  private static final int MOST_PROBLEMS = 50;

  private static final int DIGITS = 16;

  private StateMessage() {}

  /** One line of JSON for a page. */
  static String of(ShownSite site, PageQuery asked) {
    StringBuilder used = new StringBuilder();
    asked.used().forEach(path -> used.append(site.digest(path)));
    List<Problem> problems = errorsFirst(site.problems());
    return Json.object()
        .put("page", site.digest(asked.page()))
        .put("used", Digest.hex(used.toString(), DIGITS))
        .put("built", !site.files().isEmpty())
        .put("behind", site.behind())
        .put("broken", site.broken())
        .put("errors", count(problems, Severity.ERROR))
        .put("warnings", count(problems, Severity.WARNING))
        .put("hints", count(problems, Severity.HINT))
        .putAll("problems", problems.stream().limit(MOST_PROBLEMS).map(StateMessage::one).toList())
        .toString();
  }

  private static List<Problem> errorsFirst(List<Problem> problems) {
    List<Problem> sorted = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      problems.stream().filter(p -> p.kind().severity() == severity).forEach(sorted::add);
    }
    return sorted;
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(p -> p.kind().severity() == severity).count();
  }

  private static Json one(Problem problem) {
    Location at = problem.location();
    Excerpt excerpt = Excerpt.of(at);
    return Json.object()
        .put("severity", problem.kind().severity().id())
        .put("place", at.toString())
        .put("line", at.line())
        .put("before", excerpt.before())
        .put("after", excerpt.after())
        .put("marked", at.column() > 0)
        .put("message", problem.message())
        .put("fix", problem.fix());
  }
}
