package gloss.study;

import gloss.markdown.Block;
import gloss.matrix.Matrix;
import gloss.matrix.MatrixBlock;
import gloss.note.Note;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import java.util.Locale;

/** Says which notes would show what no matrix has, or what several have. */
final class ViewChecker {
  private final List<Matrix> matrices;
  private final Problems problems;

  ViewChecker(List<Matrix> matrices, Problems problems) {
    this.matrices = List.copyOf(matrices);
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
      code.matrixText()
          .ifPresent(
              text ->
                  MatrixBlock.of(matrices, text)
                      .faults()
                      .forEach(fault -> problems.add(problem(fault, place(note, code, fault)))));
    }
    block.children().forEach(child -> check(note, child));
  }

  private static Problem problem(MatrixBlock.Fault fault, Location here) {
    return switch (fault.kind()) {
      case VIEW -> Problem.of(ProblemKind.UNKNOWN_VIEW, here, fault.word()).meaning(fault.near());
      case VIEW_OF_TWO ->
          Problem.of(ProblemKind.EQUAL_VIEW_IDS, here, fault.word(), fault.near(), fault.owner());
      case SUBJECT, LAYER ->
          Problem.of(
                  ProblemKind.UNKNOWN_IN_BLOCK,
                  here,
                  fault.word(),
                  fault.owner(),
                  fault.kind().name().toLowerCase(Locale.ROOT))
              .meaning(fault.near());
      case OPTION ->
          Problem.of(ProblemKind.UNKNOWN_BLOCK_OPTION, here, fault.word()).meaning(fault.near());
    };
  }

  /** Where the word stands in its line of the note, behind the signs of quotes and lists. */
  private static Location place(Note note, Block.CodeBlock code, MatrixBlock.Fault fault) {
    String text = note.tree().text();
    int start = code.range().start();
    int lines = fault.line() + (code.isNamedBehindFence() ? 0 : 1);
    for (int i = 0; i < lines; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0 || end >= code.range().end()) {
        return note.tree().location(code.range().start());
      }
      start = end + 1;
    }
    int word = text.indexOf(fault.word(), start);
    return note.tree().location(word >= 0 && word < code.range().end() ? word : start);
  }
}
