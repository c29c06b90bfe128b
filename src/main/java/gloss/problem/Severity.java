package gloss.problem;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
  /** The build fails; the last good site stays. */
  ERROR,
  /** The site is written; the author should look. With {@code --strict} the build fails. */
  WARNING,
  /** The site is as written, but probably not as meant. Never fails a build. */
  HINT;

  /** The word that reports begin with, such as {@code warning}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
