package gloss.study;

import gloss.glossary.VocabularyReader;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.problem.Severity;
import java.util.List;
import java.util.function.Predicate;

/**
 * Keeps silent what only follows from a file that was refused: that a view is unknown while its
 * matrix is broken, say. Whoever mends the file mends these, too, so beside it they would only hide
 * what there is to do. What does not follow is said by the next build at the latest.
 */
final class Consequences {
  private final List<Problem> all;
  private final boolean matrixRefused;
  private final boolean termsRefused;

  private Consequences(List<Problem> all) {
    this.all = all;
    this.matrixRefused = refused(file -> file.stem().endsWith(".matrix"));
    this.termsRefused = refused(file -> file.value().equals(VocabularyReader.PATH));
  }

  /**
   * Passes on what was found.
   *
   * @param found what is wrong with the study
   * @param problems what was met before; gets all of it that is no consequence
   */
  static void passOn(Problems found, Problems problems) {
    List<Problem> made = found.sorted();
    made.stream().filter(p -> p.kind().severity() == Severity.ERROR).forEach(problems::add);
    Consequences consequences = new Consequences(problems.sorted());
    made.stream().filter(p -> !consequences.has(p.kind())).forEach(problems::add);
  }

  private boolean has(ProblemKind kind) {
    return switch (kind) {
      case UNKNOWN_VIEW, UNKNOWN_IN_BLOCK, UNKNOWN_TERM_TO_DROP, UNKNOWN_TERM_TO_RENAME ->
          matrixRefused;
      case AMBIGUOUS_NAME, ALMOST_A_DEFINITION -> termsRefused;
      default -> false;
    };
  }

  /** Whether a file is not there for the study as a whole, which was said at it. */
  private boolean refused(Predicate<SourcePath> which) {
    return all.stream()
        .filter(
            p -> p.kind().severity() == Severity.ERROR || p.kind() == ProblemKind.TEXT_TOO_LARGE)
        .anyMatch(p -> which.test(p.location().file()));
  }
}
