package gloss.problem;

import java.util.List;

/**
 * What a build did.
 *
 * @param counts what was found
 * @param files what was written
 * @param stages how long each stage took, in order
 * @param problems all problems, sorted
 */
public record BuildReport(Counts counts, Files files, List<Stage> stages, List<Problem> problems) {
  public BuildReport {
    stages = List.copyOf(stages);
    problems = List.copyOf(problems);
  }

  /**
   * How much there is of each thing.
   *
   * @param notes those published that readers find in the list of notes; the terminal and the pages
   *     say this one number. The note that leads the home page is not in the list, so it is not
   *     counted
   * @param suggested what may be a term and is not sure enough
   * @param homeNotes the note that leads the home page, published too: 0 or 1
   */
  public record Counts(
      int notes,
      int homeNotes,
      int keptPrivate,
      int pages,
      int terms,
      int suggested,
      int mentions,
      int cards,
      int matrices) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** What happened to the files of the site. */
  public record Files(int written, int unchanged, int removed) {
    public static final Files NONE = new Files(0, 0, 0);
  }

  /**
   * A stage of the build.
   *
   * @param nanos how long it took, in nanoseconds of a monotonic clock
   */
  public record Stage(String name, long nanos) {}

  /** How many problems are of the severity. */
  public int count(Severity severity) {
    return (int) problems.stream().filter(p -> p.kind().severity() == severity).count();
  }

  /** The whole time in seconds. */
  public double seconds() {
    return stages.stream().mapToLong(Stage::nanos).sum() / 1e9;
  }
}
