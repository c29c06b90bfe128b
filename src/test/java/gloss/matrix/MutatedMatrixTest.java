package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.matrix.MatrixFiles.MatrixFile;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schema and reader agree on whatever becomes of a good matrix by one change, and one change is no
 * more than one kind of problem.
 */
class MutatedMatrixTest {
  private static final int SEEDS = 150;

  /** What no schema can express: what refers to another place, counts bytes, or knows today. */
  private static final List<ProblemKind> BEYOND_A_SCHEMA =
      List.of(
          ProblemKind.UNKNOWN_ID,
          ProblemKind.DUPLICATE_ID,
          ProblemKind.MISSING_DUTIES,
          ProblemKind.SAME_AS_CYCLE,
          ProblemKind.SHARED_WITHOUT_PROVIDER,
          ProblemKind.NOTHING_TO_COMPARE,
          ProblemKind.FUTURE_DATE);

  /** A duty that became a mapping with one odd key: the key is unknown, and a holder lacks. */
  private static final List<ProblemKind> HOLDER_REPLACED =
      List.of(ProblemKind.NO_HOLDER, ProblemKind.UNKNOWN_KEY);

  static List<MatrixFile> good() {
    return MatrixFiles.in("good");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void schemaAndReaderAgree(MatrixFile file) {
    Object value = EditorsView.value(file.text());
    for (int seed = 0; seed < SEEDS; seed++) {
      Mutation.Mutant mutant = Mutation.of(value, seed);
      String text = EditorsView.text(mutant.value());
      List<String> refusals = EditorsView.refusals(text);
      List<ProblemKind> kinds =
          MatrixFiles.problems(text).stream().map(Problem::kind).distinct().toList();
      String named = "seed " + seed + ": " + mutant.done() + "\n" + text + refusals + kinds;

      if (refusals.isEmpty()) {
        assertThat(BEYOND_A_SCHEMA).as(named).containsAll(kinds);
      } else {
        assertThat(kinds).as(named).isNotEmpty();
      }
      if (!kinds.equals(HOLDER_REPLACED)) {
        assertThat(kinds).as(named).hasSizeLessThan(2);
      }
    }
  }
}
