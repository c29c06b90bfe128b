package gloss.page;

import gloss.markdown.LinkTarget;
import gloss.matrix.Duty.Source;
import gloss.note.Resolution;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.path.SourcePath;
import gloss.text.Html;
import gloss.yaml.TextPiece;
import java.util.Optional;

/** Plain texts of data files as inline markup: all is escaped, wikilinks become links. */
final class Texts {
  private final Planning planning;
  private final SitePath page;
  private final SourcePath from;

  /**
   * @param page where the text is shown
   * @param from the file in which it is written
   */
  Texts(Planning planning, SitePath page, SourcePath from) {
    this.planning = planning;
    this.page = page;
    this.from = from;
  }

  /** The text as markup; a wikilink that leads nowhere is shown as its words. */
  Html html(String text) {
    StringBuilder out = new StringBuilder();
    for (TextPiece piece : TextPiece.of(text)) {
      if (piece.link()) {
        appendLink(out, piece);
      } else {
        out.append(Html.escaped(piece.text()));
      }
    }
    return new Html(out.toString());
  }

  /** A place that something is written in, as a link where it has an address. */
  Html html(Source source) {
    if (!source.note().isEmpty()) {
      return html("[[" + source.note() + "|" + source.title() + "]]");
    }
    return source.address().isEmpty()
        ? html(source.title())
        : new Html(
            "<a href=\""
                + Html.escaped(source.address())
                + "\" class=\"external\" rel=\"noopener\" dir=\"auto\">"
                + Html.escaped(source.title())
                + "</a>");
  }

  private void appendLink(StringBuilder out, TextPiece link) {
    int bar = link.text().indexOf('|');
    LinkTarget target = LinkTarget.parse(link.target());
    String words = bar < 0 ? target.shown() : link.text().substring(bar + 1);
    Optional<Href> href = href(planning, page, planning.study().index().resolve(from, target));
    href.ifPresent(h -> out.append("<a href=\"").append(Html.escaped(h.value())).append("\">"));
    out.append(Html.escaped(words));
    href.ifPresent(h -> out.append("</a>"));
  }

  /** The address of what was found; empty if nothing was, and for a file that could run. */
  static Optional<Href> href(Planning planning, SitePath page, Resolution target) {
    if (target instanceof Resolution.NoteFound found) {
      return Optional.of(Places.href(planning, page, found.note(), found.anchor()));
    }
    if (target instanceof Resolution.Ambiguous several) {
      return href(planning, page, several.taken());
    }
    if (target instanceof Resolution.PlaceMissing found) {
      return Optional.of(planning.map().note(found.note().path()).from(page));
    }
    if (target instanceof Resolution.FileFound found
        && !LinkDecorations.isActive(found.attachment().path())) {
      return planning.map().attachment(found.attachment().path()).map(p -> p.from(page));
    }
    return Optional.empty();
  }
}
