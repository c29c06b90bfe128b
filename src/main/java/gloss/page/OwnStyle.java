package gloss.page;

import gloss.text.Digest;
import gloss.text.Html;

/**
 * A style sheet inside a page. The page's policy allows exactly this text, by its digest.
 *
 * @param tag the whole element
 * @param source as a content security policy names it, without quotes: {@code sha256-…}
 */
public record OwnStyle(Html tag, String source) {
  /**
   * Mermaid puts styles into what it draws, and draws by what comes of them; they are not known
   * before. So pages with diagrams allow them, and no other page does.
   */
  static final OwnStyle OF_DIAGRAMS = new OwnStyle(new Html(""), "unsafe-inline");

  /** For a text that was written by nobody but the author of the templates. */
  static OwnStyle of(String css) {
    String text = css.replace("</", "<\\/"); // ends no element, and means the same in CSS
    return new OwnStyle(new Html("<style>" + text + "</style>"), "sha256-" + Digest.base64(text));
  }
}
