package gloss.labelled;

/**
 * A text that defines a term.
 *
 * @param file the note, from the vault's top
 * @param line the line in which the definition stands, from 1
 * @param verdict what an editor makes of it
 * @param term the term's canonical name
 */
record DefinitionLabel(String file, int line, Verdict verdict, String term) {
  /** See the classes of definitions in {@code src/test/labelled/README.md}. */
  enum Verdict {
    GOOD,
    LOCAL,
    EITHER
  }
}
