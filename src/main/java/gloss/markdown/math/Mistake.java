package gloss.markdown.math;

import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What is wrong with a formula.
 *
 * @param offset where in its TeX, from 0
 * @param words what, without a full stop
 */
record Mistake(int offset, String words) {
  /** Longer formulas are not drawn. */
  private static final int LONGEST = 5_000;

  /** Deeper ones would need a stack without end. */
  private static final int DEEPEST = 100;

  /** What can be seen without drawing it: its length, and whether its braces are pairs. */
  static Optional<Mistake> in(String tex) {
    if (tex.length() > LONGEST) {
      return Optional.of(new Mistake(0, "it is longer than " + LONGEST + " signs"));
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{' && open.size() == DEEPEST) {
        return Optional.of(new Mistake(i, "its braces are nested more than " + DEEPEST + " deep"));
      } else if (c == '{') {
        open.push(i);
      } else if (c == '}' && open.isEmpty()) {
        return Optional.of(new Mistake(i, "nothing opens this brace"));
      } else if (c == '}') {
        open.pop();
      }
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mistake(open.peek(), "nothing closes this brace"));
  }

  /** The problem, at the place in the note. */
  Problem at(FoundFormula formula) {
    return Problem.of(ProblemKind.FORMULA_NOT_DRAWN, formula.location(offset), words);
  }
}
