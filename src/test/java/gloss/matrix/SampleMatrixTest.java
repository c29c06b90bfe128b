package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.matrix.Duty.Holding;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import gloss.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The matrix that the sample notes ship with is complete and vouched for. */
class SampleMatrixTest {
  private final Problems problems = new Problems();

  @Test
  void theSampleHasNoProblem() throws IOException {
    Matrix matrix = sample();

    assertThat(problems.sorted()).isEmpty();
    assertThat(matrix.id()).isEqualTo("aws");
    assertThat(matrix.views()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void eachCellOfTheSampleHasASourceAndADate() throws IOException {
    for (Subject subject : sample().subjects()) {
      assertThat(subject.duties())
          .allSatisfy(
              duty -> {
                assertThat(duty.source().address()).as(duty.cellId()).startsWith("https://");
                assertThat(duty.checked()).as(duty.cellId()).isNotEmpty();
              });
    }
  }

  @Test
  void whatASubjectInheritsIsItsOwnDutyButPointsToWhereItIsWritten() throws IOException {
    Subject serverless = sample().subject("serverless-architecture").orElseThrow();
    Subject lambda = sample().subject("lambda").orElseThrow();

    Duty runtime = serverless.duty("runtime");

    assertThat(runtime.cellId()).isEqualTo("aws/serverless-architecture/runtime");
    assertThat(runtime.holding()).isInstanceOf(Holding.ByParty.class);
    assertThat(runtime.location()).isEqualTo(lambda.duty("runtime").location());
  }

  private Matrix sample() throws IOException {
    String text = Files.readString(Sample.NOTES.resolve("aws.matrix.yml"));
    return MatrixReader.read(
            new SourcePath("aws.matrix.yml"), text, LocalDate.of(2026, 11, 25), problems)
        .orElseThrow(() -> new AssertionError(problems.sorted()));
  }
}
