package gloss;

import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.ProblemText;
import gloss.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Problems as lines for a terminal. Errors are shown whole; of warnings and then hints there is one
 * line for each kind and wording, with the first place and the number of the others, in the order
 * of these places: as one reads the files. What is beyond the bounds is counted: the file of {@code
 * --problems} has it.
 */
final class ConsoleProblems {
  private static final int MOST_ERRORS = 10;
  private static final int MOST_LINES = 20;
  private static final int MOST_LINES_OF_A_HINT = 5;

  private final List<Problem> problems;
  private final BiFunction<Severity, String, String> colour;

  /**
   * @param problems sorted
   * @param colour gives a text, or its first line, the colour of a severity
   */
  ConsoleProblems(List<Problem> problems, BiFunction<Severity, String, String> colour) {
    this.problems = List.copyOf(problems);
    this.colour = colour;
  }

  /** Errors, each with a blank line behind it. */
  List<String> errors() {
    List<Problem> errors = of(Severity.ERROR);
    List<String> lines = new ArrayList<>();
    for (Problem error : errors.subList(0, Math.min(MOST_ERRORS, errors.size()))) {
      lines.add(colour.apply(Severity.ERROR, ProblemText.of(error)));
      lines.add("");
    }
    int rest = errors.size() - MOST_ERRORS;
    if (rest > 0) {
      lines.add("and " + Console.count(rest, "more error") + ": --problems FILE writes them all");
      lines.add("");
    }
    return lines;
  }

  /**
   * Warnings, then hints. Where there are too many, each kind has a line before another has two, so
   * that a hundred dead links hide nothing else.
   */
  List<String> others() {
    List<List<Problem>> groups = new ArrayList<>(groups(of(Severity.WARNING)));
    groups.addAll(groups(of(Severity.HINT)));
    List<Integer> ranks = ranks(groups);
    List<Integer> shown =
        IntStream.range(0, groups.size())
            .boxed()
            .filter(i -> ranks.get(i) < most(groups.get(i)))
            .sorted(Comparator.comparing(ranks::get))
            .limit(MOST_LINES)
            .sorted()
            .toList();
    List<String> lines = new ArrayList<>();
    shown.forEach(i -> lines.add(line(groups.get(i))));
    int rest = groups.stream().mapToInt(List::size).sum();
    for (int i : shown) {
      rest -= groups.get(i).size();
    }
    if (rest > 0) {
      lines.add("and " + rest + " more: --problems FILE writes them all");
    }
    return lines;
  }

  /** Which of its kind each group is, from 0. */
  private static List<Integer> ranks(List<List<Problem>> groups) {
    Map<ProblemKind, Integer> met = new EnumMap<>(ProblemKind.class);
    return groups.stream().map(g -> met.merge(g.get(0).kind(), 1, Integer::sum) - 1).toList();
  }

  private static int most(List<Problem> group) {
    return group.get(0).kind().severity() == Severity.HINT ? MOST_LINES_OF_A_HINT : MOST_LINES;
  }

  private List<Problem> of(Severity severity) {
    return problems.stream().filter(p -> p.kind().severity() == severity).toList();
  }

  private static List<List<Problem>> groups(List<Problem> problems) {
    Map<String, List<Problem>> groups = new LinkedHashMap<>();
    for (Problem problem : problems) {
      groups
          .computeIfAbsent(problem.kind().id() + "\n" + problem.message(), k -> new ArrayList<>())
          .add(problem);
    }
    return List.copyOf(groups.values());
  }

  private String line(List<Problem> group) {
    Problem first = group.get(0);
    Severity severity = first.kind().severity();
    int others = group.size() - 1;
    return colour.apply(severity, severity.id() + ":")
        + " "
        + first.location()
        + (others == 0 ? "" : " and " + Console.count(others, "more place"))
        + ": "
        + first.message()
        + "; "
        + first.fix()
        + " ["
        + first.kind().id()
        + "]";
  }
}
