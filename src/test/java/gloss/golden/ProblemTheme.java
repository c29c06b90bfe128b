package gloss.golden;

import gloss.problem.ProblemKind;
import java.util.Optional;
import java.util.stream.Stream;

/** What kinds of problems are about. They stand together: a theme goes on until the next begins. */
enum ProblemTheme {
  FILES("The folder and its files", ProblemKind.NOTHING_TO_STUDY),
  YAML("Data in YAML and settings", ProblemKind.BROKEN_YAML),
  TEXT("The text of notes", ProblemKind.MARKDOWN_TOO_ENTANGLED),
  MATRIX("The responsibility matrix", ProblemKind.DUPLICATE_ID),
  LINKS("Links and other references", ProblemKind.LINK_LEADS_NOWHERE),
  TERMS("Terms", ProblemKind.AMBIGUOUS_NAME),
  CARDS("Cards", ProblemKind.EQUAL_FRONTS),
  ADDRESSES("Addresses of pages", ProblemKind.ADDRESS_CLASH),
  TEMPLATES("Templates", ProblemKind.TEMPLATE_FAILURE),
  SITE("The finished site", ProblemKind.SITE_CLASH);

  private final String title;
  private final ProblemKind first;

  ProblemTheme(String title, ProblemKind first) {
    this.title = title;
    this.first = first;
  }

  String title() {
    return title;
  }

  /** The theme that begins with a kind, if one does. */
  static Optional<ProblemTheme> beginningWith(ProblemKind kind) {
    return Stream.of(values()).filter(theme -> theme.first == kind).findFirst();
  }
}
