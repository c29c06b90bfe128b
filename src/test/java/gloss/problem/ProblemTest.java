package gloss.problem;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Location HERE = Location.of(new SourcePath("a.md"));

  @Test
  void whatAFileSaysNeitherEndsALineNorCommandsATerminal() {
    Problem problem = Problem.of(ProblemKind.UNKNOWN_VIEW, HERE, "a\nb\u001b[31m");

    assertThat(problem.message()).contains("'a b\uFFFD[31m'");
  }

  @Test
  void aSuggestionIsAWayOutAndNoSuggestionChangesNothing() {
    Problem problem = Problem.of(ProblemKind.UNKNOWN_VIEW, HERE, "shrot");

    assertThat(problem.meaning("short").fix()).isEqualTo("did you mean short?");
    assertThat(problem.meaning("")).isEqualTo(problem);
  }
}
