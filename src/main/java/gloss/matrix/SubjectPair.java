package gloss.matrix;

/**
 * Two subjects that are compared, by their ids.
 *
 * @param first the one that is named first
 */
public record SubjectPair(String first, String second) {
  public SubjectPair {
    if (first.equals(second)) {
      throw new IllegalArgumentException("a pair of one subject: " + first);
    }
  }
}
