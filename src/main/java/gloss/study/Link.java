package gloss.study;

import gloss.markdown.SourceRange;
import gloss.note.Resolution;
import gloss.path.SourcePath;

/**
 * A link that an author wrote.
 *
 * @param from the note it stands in
 * @param range the link in the note's text; starts with its first sign of markup
 * @param target what it turned out to lead to
 * @param form how it is written
 * @param written the target as written, without brackets
 * @param embed whether it shows the target in place
 * @param sentence what stands around it, plain text; empty for a tag, and where only pictures or
 *     embeds stand
 */
public record Link(
    SourcePath from,
    SourceRange range,
    Resolution target,
    Form form,
    String written,
    boolean embed,
    String sentence) {

  /** How a link is written. */
  public enum Form {
    /** In double brackets. */
    WIKILINK,
    /** With text and destination, as Markdown has it. */
    MARKDOWN,
    /** In double brackets in the tags line at the top of the note: a tag and a link. */
    TAG
  }

  /** The target as messages quote it: as it stands in the note. */
  public String quoted() {
    return form == Form.MARKDOWN ? written : (embed ? "![[" : "[[") + written + "]]";
  }
}
