package gloss.matrix.draft;

/** Targets of wikilinks, as far as their signs can be written. */
final class WikilinkTarget {
  private static final String FORBIDDEN = "#|^[]";

  private WikilinkTarget() {}

  /**
   * The target for a heading of a note.
   *
   * @return empty if the note's name cannot be written; the note alone without a heading
   */
  static String of(String note, String heading) {
    if (note.isBlank() || note.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
      return "";
    }
    StringBuilder plain = new StringBuilder();
    heading.codePoints().forEach(c -> plain.appendCodePoint(FORBIDDEN.indexOf(c) >= 0 ? ' ' : c));
    String place = plain.toString().strip();
    return place.isEmpty() ? note : note + "#" + place;
  }
}
