package gloss.search;

/** The kinds of pieces, in the order in which they are numbered and shown. */
public enum SearchKind {
  /** Terms. */
  TERM,
  /** Notes, with what stands before their first headings. */
  NOTE,
  /** Headings, with what stands under them. */
  HEADING,
  /** Matrices and their subjects. */
  SUBJECT,
  /** Cells of matrices. */
  CELL,
  /** Cards. */
  CARD
}
