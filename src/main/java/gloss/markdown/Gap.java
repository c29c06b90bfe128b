package gloss.markdown;

/**
 * A place in a text where an answer stands that is asked for.
 *
 * @param range the answer, and if it is marked, its marks
 * @param shown what is seen of it
 * @param label what stands there instead of the answer; empty where the answer is seen
 */
public record Gap(SourceRange range, Shown shown, String label) {
  /** What is seen of an answer. */
  public enum Shown {
    /** Only a label. */
    LABEL,
    /** The answer, marked. */
    MARKED,
    /** The answer, like the text around it. */
    PLAIN
  }
}
