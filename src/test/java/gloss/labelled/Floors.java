package gloss.labelled;

/**
 * What must hold on the frozen half, in percent. Where the program falls short of its target, the
 * bound is what it reached when it was measured last. A bound is only ever raised.
 */
final class Floors {
  /** Styles a, c and d each. */
  static final double DEFINITIONS_PRECISION = 85;

  /** Styles a and c each. */
  static final double DEFINITIONS_RECALL = 70;

  /** Style d. Target: 70. */
  static final double QUESTIONS_RECALL = 56;

  /** Style b. */
  static final double TERSE_PRECISION = 60;

  /** What is not suggested but linked, in either half and all styles together. */
  static final double KEPT_PRECISION = 92;

  static final double GIVEN_PRECISION = 95;

  static final double GIVEN_RECALL = 85;

  static final double OWN_PRECISION = 85;

  /** Target: 65. */
  static final double OWN_RECALL = 53;

  private Floors() {}
}
