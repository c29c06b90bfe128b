package gloss.problem;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The problems met so far in one build. The only thing that stages share and change: any thread may
 * add, and reading always gives the same sorted list, whatever the order of adding was.
 */
public final class Problems {
  private final ConcurrentLinkedQueue<Problem> met = new ConcurrentLinkedQueue<>();

  /** Notes a problem. */
  public void add(Problem problem) {
    met.add(problem);
  }

  /** Notes a problem worded by its kind, as {@link Problem#of} does. */
  public void add(ProblemKind kind, Location location, Object... arguments) {
    add(Problem.of(kind, location, arguments));
  }

  /** All problems in their order, equal ones once. */
  public List<Problem> sorted() {
    return met.stream().sorted().distinct().toList();
  }

  /** Whether a problem of the kind was met. */
  public boolean any(ProblemKind kind) {
    return met.stream().anyMatch(p -> p.kind() == kind);
  }

  /** Whether a problem of the severity was met. */
  public boolean any(Severity severity) {
    return met.stream().anyMatch(p -> p.kind().severity() == severity);
  }
}
