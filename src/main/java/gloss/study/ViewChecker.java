package gloss.study;

import gloss.markdown.Block;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.note.Note;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Suggestion;
import java.util.List;

/** Says which notes would show a view that no matrix has, or several have. */
final class ViewChecker {
  private final List<Matrix> matrices;
  private final List<String> known;
  private final Problems problems;

  ViewChecker(List<Matrix> matrices, Problems problems) {
    this.matrices = List.copyOf(matrices);
    this.known = matrices.stream().flatMap(m -> m.views().stream()).map(Selection::id).toList();
    this.problems = problems;
  }

  void check(List<Note> notes) {
    for (Note note : notes) {
      note.tree().blocks().forEach(block -> check(note, block));
      note.tree().footnotes().forEach(f -> f.blocks().forEach(block -> check(note, block)));
    }
  }

  private void check(Note note, Block block) {
    if (block instanceof Block.CodeBlock code) {
      code.matrixView().ifPresent(view -> check(note, code, view));
    }
    block.children().forEach(child -> check(note, child));
  }

  private void check(Note note, Block.CodeBlock code, String view) {
    List<String> owners = matrices.stream().filter(m -> has(m, view)).map(Matrix::id).toList();
    if (owners.isEmpty()) {
      report(note, code, view);
    } else if (owners.size() > 1) {
      Location here = note.tree().location(code.range().start());
      problems.add(ProblemKind.EQUAL_VIEW_IDS, here, view, owners.get(0), owners.get(1));
    }
  }

  private static boolean has(Matrix matrix, String view) {
    return matrix.views().stream().anyMatch(v -> v.id().equals(view));
  }

  private void report(Note note, Block.CodeBlock block, String view) {
    String near = Suggestion.nearest(view, known).orElse("");
    problems.add(
        Problem.of(ProblemKind.UNKNOWN_VIEW, note.tree().location(block.range().start()), view)
            .meaning(near));
  }
}
