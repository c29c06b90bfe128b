package gloss.page;

import gloss.markdown.BodyPart;
import gloss.markdown.Decorations.LinkDecoration;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.note.Section;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.path.SourcePath;
import gloss.study.Embeds;
import gloss.study.Link;
import gloss.text.Digest;
import gloss.vault.Attachment;
import java.util.List;
import java.util.Optional;

/** Decides how each link of a note is shown on a page. */
final class LinkDecorations {
  private static final List<String> PICTURES =
      List.of("avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp");

  private static final List<String> ACTIVE =
      List.of("htm", "html", "mht", "mhtml", "shtml", "svg", "svgz", "xht", "xhtml", "xml", "xsl");

  private final Planning planning;
  private final SitePath page;
  private final Bodies bodies;
  private final EmbedTrail trail;
  private final String idPrefix;

  /**
   * @param trail the way through embeds down to the text in which the links stand
   * @param idPrefix stands before the ids of the text in which the links stand
   */
  LinkDecorations(
      Planning planning, SitePath page, Bodies bodies, EmbedTrail trail, String idPrefix) {
    this.planning = planning;
    this.page = page;
    this.bodies = bodies;
    this.trail = trail;
    this.idPrefix = idPrefix;
  }

  LinkDecoration of(Link link) {
    Resolution target = link.target();
    if (target instanceof Resolution.Missing missing) {
      return new LinkDecoration.Missing(missing.isPrivate());
    }
    if (target instanceof Resolution.FileFound found) {
      return file(link, found.attachment());
    }
    Optional<Resolution.NoteFound> embed = Embeds.note(link);
    if (embed.isPresent()) {
      return embedded(link, embed.get());
    }
    return Texts.href(planning, page, target)
        .<LinkDecoration>map(href -> new LinkDecoration.Resolved(bodies.led(href), ""))
        .orElse(new LinkDecoration.Missing(false));
  }

  /** The same with a link instead of what is embedded. */
  static LinkDecoration asLink(LinkDecoration decoration) {
    return decoration instanceof LinkDecoration.Embedded embedded
        ? new LinkDecoration.Resolved(embedded.part().href(), embedded.part().title())
        : decoration;
  }

  private LinkDecoration file(Link link, Attachment attachment) {
    Optional<Href> href =
        planning.map().attachment(attachment.path()).map(place -> place.from(page));
    if (href.isEmpty()) {
      return new LinkDecoration.Missing(true); // it names something private
    }
    String name = attachment.path().name();
    if (link.embed() && isPicture(attachment.path())) {
      return new LinkDecoration.Picture(href.get(), attachment.width(), attachment.height());
    }
    String kind = Recordings.kind(attachment.path());
    if (link.embed() && !kind.isEmpty()) {
      return new LinkDecoration.Recording(href.get(), kind, name);
    }
    return isActive(attachment.path())
        ? new LinkDecoration.Download(href.get(), name)
        : placed(href.get(), link.written(), name);
  }

  /** Of a paper the page is named, too: several links may lead to pages of one. */
  private LinkDecoration placed(Href file, String written, String name) {
    Href place = Recordings.at(file, written);
    String page = Recordings.page(place);
    String text = page.isEmpty() ? name : planning.phrases().say("note.file-page", name, page);
    return new LinkDecoration.Resolved(place, text);
  }

  static boolean isPicture(SourcePath file) {
    return PICTURES.contains(file.extension());
  }

  /** Whether a browser that opened the file could run what is in it, in the name of the site. */
  static boolean isActive(SourcePath file) {
    return ACTIVE.contains(file.extension());
  }

  /** A note that is shown in place; in a cycle or too deep it is a link. */
  private LinkDecoration embedded(Link link, Resolution.NoteFound found) {
    Note note = found.note();
    NoteIndex index = planning.study().index();
    Href href = bodies.led(Texts.href(planning, page, found).orElseThrow());
    Optional<Section> section = Embeds.section(found);
    String title = section.map(s -> note.title() + " › " + s.title()).orElse(note.title());
    SourceRange range = Embeds.range(index, found);
    if (!trail.mayEmbed(link.range(), note.path(), range)) {
      return new LinkDecoration.Resolved(href, title);
    }
    if (!bodies.embeds().takes(link, trail.depth(), range.end() - range.start())) {
      return new LinkDecoration.Resolved(href, title);
    }
    EmbedTrail deeper = trail.into(link.range(), note.path());
    String prefix = idPrefix + "e" + Digest.hex(deeper + "@" + link.range().start(), 6) + "-";
    boolean piece = section.isPresent() || Embeds.block(index, found).isPresent();
    return new LinkDecoration.Embedded(
        new BodyPart.EmbedPart(
            title,
            href,
            piece
                ? bodies.parts(note, range, prefix, deeper)
                : bodies.parts(note, prefix, deeper)));
  }
}
