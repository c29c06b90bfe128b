package gloss.markdown.math;

import gloss.markdown.MarkdownTree;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Html;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the formulas of a site look like. Each is drawn once, however often it occurs; what cannot
 * be drawn shows as it is written.
 */
public final class Formulas {
  /** None is drawn: all show their TeX. */
  public static final Formulas NONE = new Formulas(Collections.emptySortedMap(), false);

  /** None is drawn: they stand between the signs by which other programs know formulas. */
  public static final Formulas SIGNED = new Formulas(Collections.emptySortedMap(), true);

  /** More would make a build last minutes. */
  private static final int MOST = 20_000;

  private final SortedMap<Formula, Html> drawn;
  private final boolean signed;

  private Formulas(SortedMap<Formula, Html> drawn, boolean signed) {
    this.drawn = drawn;
    this.signed = signed;
  }

  /**
   * Draws all formulas of a site. Nothing is started where there is none.
   *
   * @param library whether the libraries beside the program may be used
   * @param problems gets formulas that cannot be drawn, each at its place
   */
  public static Formulas drawn(List<MarkdownTree> notes, boolean library, Problems problems) {
    List<FoundFormula> found =
        notes.parallelStream().flatMap(tree -> FoundFormula.in(tree).stream()).toList();
    SortedMap<Formula, FoundFormula> wanted = new TreeMap<>();
    for (FoundFormula formula : found) {
      Optional<Mistake> mistake = Mistake.in(formula.formula().tex());
      mistake.ifPresent(m -> problems.add(m.at(formula)));
      if (mistake.isEmpty()) {
        wanted.putIfAbsent(formula.formula(), formula);
      }
    }
    if (wanted.isEmpty()) {
      return NONE;
    }
    List<Formula> formulas = wanted.keySet().stream().limit(MOST).toList();
    wanted.values().stream()
        .skip(MOST)
        .limit(1)
        .map(first -> new Mistake(0, "there are more than " + MOST + " different ones").at(first))
        .forEach(problems::add);
    Optional<SortedMap<Formula, Drawing>> drawings =
        library ? KatexFiles.drawings(formulas) : Optional.empty();
    if (drawings.isEmpty()) {
      FoundFormula first = found.get(0);
      problems.add(Problem.of(ProblemKind.FORMULAS_AS_TEX, first.location(0)));
      return NONE;
    }
    found.forEach(
        formula ->
            Optional.ofNullable(drawings.get().get(formula.formula()))
                .flatMap(Drawing::mistake)
                .ifPresent(mistake -> problems.add(mistake.at(formula))));
    SortedMap<Formula, Html> drawn = new TreeMap<>();
    drawings
        .get()
        .forEach((formula, drawing) -> drawing.html().ifPresent(html -> drawn.put(formula, html)));
    return new Formulas(Collections.unmodifiableSortedMap(drawn), false);
  }

  /** The formula as MathML; empty if it shows as it is written. */
  public Optional<Html> drawn(Formula formula) {
    return Optional.ofNullable(drawn.get(formula));
  }

  /** Whether formulas that are not drawn stand between signs, for another program. */
  public boolean signed() {
    return signed;
  }

  /** Whether any formula is drawn. */
  public boolean any() {
    return !drawn.isEmpty();
  }
}
