package gloss.study;

import gloss.note.Resolution;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;

/** Says which notes and files named in a matrix do not exist. */
final class MatrixLinkChecker {
  private final Problems problems;

  MatrixLinkChecker(Problems problems) {
    this.problems = problems;
  }

  void check(List<MatrixLinks.MatrixLink> links) {
    for (MatrixLinks.MatrixLink link : links) {
      if (link.target() instanceof Resolution.Missing missing && missing.isPrivate()) {
        String quoted = "[[" + link.written() + "]]";
        problems.add(ProblemKind.LINK_TO_PRIVATE, link.location(), quoted, link.written());
      } else if (link.target() instanceof Resolution.Missing missing) {
        report(ProblemKind.LINK_LEADS_NOWHERE, link, missing.suggestion());
      } else if (link.target() instanceof Resolution.PlaceMissing missing) {
        report(ProblemKind.HEADING_MISSING, link, missing.suggestion());
      }
    }
  }

  private void report(ProblemKind kind, MatrixLinks.MatrixLink link, String suggestion) {
    String quoted = "[[" + link.written() + "]]";
    problems.add(Problem.of(kind, link.location(), quoted).meaning(suggestion));
  }
}
