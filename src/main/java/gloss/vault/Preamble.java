package gloss.vault;

import java.util.List;

/**
 * The unfenced lines at the top of a note: a date, {@code Status :}, {@code Tags :}.
 *
 * @param date as it is written; empty if there is none
 * @param status words and tags of the status line, without hash signs
 * @param tags tags of the tags line, without hash signs
 * @param links targets of the wikilinks in the tags line: they are tags and links
 */
public record Preamble(
    String date, List<String> status, List<String> tags, List<PreambleLink> links) {
  /** No preamble. */
  public static final Preamble NONE = new Preamble("", List.of(), List.of(), List.of());

  public Preamble {
    status = List.copyOf(status);
    tags = List.copyOf(tags);
    links = List.copyOf(links);
  }

  /**
   * A wikilink in the tags line.
   *
   * @param target as written between the brackets
   * @param offset of its first bracket in the file's text
   */
  public record PreambleLink(String target, int offset) {}
}
