package gloss.vault;

/** What a note itself says about being published. */
enum Wish {
  /** It is not meant for others. */
  PRIVATE,
  /** It is marked for publishing. */
  PUBLISHED,
  /** Nothing. */
  UNSAID
}
