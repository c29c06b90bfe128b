package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.matrix.MatrixBlock.Fault;
import gloss.matrix.MatrixBlock.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fenced block asks of a matrix. */
class MatrixBlockTest {
  private final List<Matrix> matrices = List.of(Matrices.read(Matrices.KINDS));

  @Test
  void aViewIsNamedByItsIdWithOrWithoutItsMatrix() {
    assertThat(shown("all")).containsExactly("vm, fn", "data, os, keys, room");
    assertThat(shown("\n  kinds/all  \n\n")).containsExactly("vm, fn", "data, os, keys, room");
  }

  @Test
  void twoSubjectsShareTheLayersThatBothHave() {
    assertThat(shown("fn vs vm")).containsExactly("fn, vm", "data, os, keys, room");
    assertThat(MatrixBlock.of(matrices, "kinds / fn vs vm").shown()).isPresent();
  }

  @Test
  void linesKeepSomeInTheOrderInWhichTheyNameThem() {
    assertThat(shown("all\nSubjects: fn\nlayers: os, data, os")).containsExactly("fn", "os, data");
  }

  @Test
  void whatNamesNothingIsAFaultWithTheNearest() {
    assertThat(MatrixBlock.of(matrices, "al").faults())
        .containsExactly(new Fault(Kind.VIEW, 0, "al", "", "all"));
    assertThat(MatrixBlock.of(matrices, "kind/all").faults())
        .containsExactly(new Fault(Kind.VIEW, 0, "kind/all", "", "kinds/all"));
    assertThat(MatrixBlock.of(matrices, "vmm vs fn").faults())
        .containsExactly(new Fault(Kind.SUBJECT, 0, "vmm", "kinds", "vm"));
    assertThat(MatrixBlock.of(matrices, "all\nlayers: date\nrows: os").faults())
        .containsExactly(
            new Fault(Kind.LAYER, 1, "date", "all", "data"),
            new Fault(Kind.OPTION, 2, "rows", "", ""));
  }

  @Test
  void whereNothingIsLeftNothingIsShown() {
    assertThat(MatrixBlock.of(matrices, "all\nsubjects: none").shown()).isEmpty();
    assertThat(MatrixBlock.of(matrices, "").shown()).isEmpty();
    assertThat(MatrixBlock.of(List.of(), "a vs b").shown()).isEmpty();
  }

  private List<String> shown(String text) {
    Selection view = MatrixBlock.of(matrices, text).shown().orElseThrow().view();
    return List.of(String.join(", ", view.subjects()), String.join(", ", view.layers()));
  }
}
