package gloss.study;

import gloss.matrix.Matrix;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says which matrices have the id of another: their pages would live at the same addresses. */
final class EqualMatrixIds {
  private EqualMatrixIds() {}

  /** The matrices by id, of equal ids the one whose file comes first. */
  static List<Matrix> leftOut(List<Matrix> matrices, Problems problems) {
    SortedMap<String, Matrix> byId = new TreeMap<>();
    matrices.stream()
        .sorted(Comparator.comparing(Matrix::file))
        .forEach(matrix -> keep(matrix, byId, problems));
    return List.copyOf(byId.values());
  }

  private static void keep(Matrix matrix, SortedMap<String, Matrix> byId, Problems problems) {
    Matrix first = byId.putIfAbsent(matrix.id(), matrix);
    if (first != null) {
      problems.add(
          ProblemKind.EQUAL_MATRIX_IDS,
          Location.of(matrix.file()),
          matrix.id(),
          first.file().value());
    }
  }
}
