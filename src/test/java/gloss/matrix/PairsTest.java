package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairsTest {

  @Test
  void allPairsOfAViewInTheOrderOfItsColumns() {
    Matrix matrix = matrix(3, "views: [{id: v, label: V, subjects: [s3, s1, s2]}]");

    assertThat(shown(Pairs.of(matrix, matrix.views().get(0))))
        .containsExactly("s3 s1", "s3 s2", "s1 s2");
  }

  @Test
  void aViewOfMoreThanFortySubjectsHasItsDeclaredPairsOnly() {
    Matrix matrix = matrix(41, "pairs: [[s7, s3], [s3, s7], [s1, s2]]");

    assertThat(shown(Pairs.of(matrix, matrix.views().get(0)))).containsExactly("s7 s3", "s1 s2");
    assertThat(Pairs.of(matrix(40, ""), matrix(40, "").views().get(0))).hasSize(780);
  }

  @Test
  void aPairOfSeveralViewsIsThereOnceAndDeclaredOnesFollow() {
    Matrix matrix =
        matrix(
            3,
            """
            views: [{id: v, label: V, subjects: [s1, s2]}, {id: w, label: W, subjects: [s2, s1]}]
            pairs: [[s2, s1], [s3, s1]]
            """);

    assertThat(shown(Pairs.of(matrix))).containsExactly("s1 s2", "s3 s1");
  }

  private static List<String> shown(List<Pairs.Pair> pairs) {
    return pairs.stream().map(p -> p.first().id() + " " + p.second().id()).toList();
  }

  private static Matrix matrix(int subjects, String more) {
    String columns =
        IntStream.rangeClosed(1, subjects)
            .mapToObj(i -> "  - {id: s" + i + ", label: S}\n")
            .collect(Collectors.joining());
    return Matrices.read(
        """
        title: Pairs
        parties: {you: {label: You, role: customer}}
        layers: [{id: a, label: A}]
        defaults: {a: you}
        subjects:
        """
            + columns
            + more);
  }
}
