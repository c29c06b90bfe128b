package gloss.page;

import gloss.language.Language;
import gloss.markdown.BodyPart;
import gloss.note.Note;
import gloss.text.Html;
import java.util.List;

/**
 * The language of a text that is not that of the site.
 *
 * @param tag such as {@code de}
 * @param direction {@code ltr} or {@code rtl}
 */
public record LanguageView(String tag, String direction) {
  /** The language of a note: none where it is the site's, else one. */
  static List<LanguageView> of(Planning planning, Note note) {
    String tag = note.properties().language();
    return tag.isEmpty() || tag.equals(planning.study().config().language().tag())
        ? List.of()
        : List.of(new LanguageView(tag, new Language(tag).isRightToLeft() ? "rtl" : "ltr"));
  }

  /** A part of a text in this language; tables and what is embedded say theirs themselves. */
  BodyPart around(BodyPart part) {
    return part instanceof BodyPart.HtmlPart written
        ? new BodyPart.HtmlPart(
            new Html(
                "<div lang=\""
                    + tag
                    + "\" dir=\""
                    + direction
                    + "\">\n"
                    + written.html()
                    + "</div>\n"))
        : part;
  }
}
