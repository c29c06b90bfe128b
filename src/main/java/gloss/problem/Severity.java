package gloss.problem;

/** How bad a problem is. */
public enum Severity {
  /** The build fails; the last good site stays. */
  ERROR,
  /** The site is written; the author should look. With {@code --strict} the build fails. */
  WARNING
}
