package gloss.markdown;

import gloss.path.Href;
import gloss.text.Html;
import java.util.List;

/** A piece of a written body; the layout shows the pieces one after the other. */
public sealed interface BodyPart {
  /** Written markup. */
  record HtmlPart(Html html) implements BodyPart {}

  /**
   * An embedded note or section.
   *
   * @param title what is embedded
   * @param href where it lives
   */
  record EmbedPart(String title, Href href, List<BodyPart> parts) implements BodyPart {
    public EmbedPart {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a matrix: the fenced block {@code matrix}.
   *
   * @param text the lines that say which part
   * @param id names the table on its page, where the same view may stand twice
   */
  record MatrixPart(String text, SourceRange range, String id) implements BodyPart {}

  /**
   * A table of what the text above it sets side by side.
   *
   * @param id names the table on its page
   */
  record ComparisonPart(String id) implements BodyPart {}
}
