package gloss.problem;

/** A build stopped because of what it was given. The last good site is as it was. */
public final class BuildFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient BuildReport report;

  public BuildFailed(BuildReport report) {
    super("errors: " + report.count(Severity.ERROR));
    this.report = report;
  }

  /** What was found until the build stopped, its problems above all. */
  public BuildReport report() {
    return report;
  }
}
