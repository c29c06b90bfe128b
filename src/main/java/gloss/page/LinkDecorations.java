package gloss.page;

import gloss.markdown.BodyPart;
import gloss.markdown.Decorations.LinkDecoration;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Resolution;
import gloss.note.Section;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.path.SourcePath;
import gloss.study.Link;
import gloss.text.Digest;
import gloss.vault.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides how each link of a note is shown on a page. */
final class LinkDecorations {
  /** Embeds inside embeds deeper than this are shown as links. */
  private static final int DEEPEST_EMBED = 5;

  private static final List<String> PICTURES =
      List.of("avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp");

  private static final List<String> ACTIVE =
      List.of("htm", "html", "mht", "mhtml", "shtml", "svg", "svgz", "xht", "xhtml", "xml", "xsl");

  private final Planning planning;
  private final SitePath page;
  private final Bodies bodies;
  private final List<SourcePath> inside;
  private final String idPrefix;

  /**
   * @param inside the notes that are being written, the outermost first
   * @param idPrefix stands before the ids of the text in which the links stand
   */
  LinkDecorations(
      Planning planning, SitePath page, Bodies bodies, List<SourcePath> inside, String idPrefix) {
    this.planning = planning;
    this.page = page;
    this.bodies = bodies;
    this.inside = inside;
    this.idPrefix = idPrefix;
  }

  LinkDecoration of(Link link) {
    Resolution target = link.target();
    if (target instanceof Resolution.Missing missing) {
      return new LinkDecoration.Missing(link.written(), missing.isPrivate());
    }
    if (target instanceof Resolution.FileFound found) {
      return file(link, found.attachment());
    }
    if (link.embed() && target instanceof Resolution.NoteFound found) {
      return embedded(link, found);
    }
    return Texts.href(planning, page, target)
        .<LinkDecoration>map(href -> new LinkDecoration.Resolved(href, ""))
        .orElse(new LinkDecoration.Missing(link.written(), false));
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
      return new LinkDecoration.Missing(link.written(), false);
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
        : new LinkDecoration.Resolved(Recordings.at(href.get(), link.written()), name);
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
    Href href = Texts.href(planning, page, found).orElseThrow();
    if (inside.contains(note.path()) || inside.size() > DEEPEST_EMBED) {
      return new LinkDecoration.Resolved(href, note.title());
    }
    Optional<SourceRange> block = planning.study().index().blocks(note).range(found.anchor());
    Optional<Section> section = section(note, found.anchor());
    Optional<SourceRange> piece = block.or(() -> section.map(Section::whole));
    int length =
        piece.map(range -> range.end() - range.start()).orElse(note.tree().text().length());
    if (!bodies.embeds().takes(link, inside.size() - 1, length)) {
      return new LinkDecoration.Resolved(href, note.title());
    }
    List<SourcePath> deeper = new ArrayList<>(inside);
    deeper.add(note.path());
    String prefix = idPrefix + "e" + Digest.hex(deeper + "@" + link.range().start(), 6) + "-";
    String title =
        block.isEmpty() && section.isPresent()
            ? note.title() + " › " + section.get().title()
            : note.title();
    List<BodyPart> parts =
        piece
            .map(range -> bodies.parts(note, range, prefix, deeper))
            .orElseGet(() -> bodies.parts(note, prefix, deeper));
    return new LinkDecoration.Embedded(new BodyPart.EmbedPart(title, href, parts));
  }

  private static Optional<Section> section(Note note, String anchor) {
    return note.sections().stream()
        .filter(s -> !anchor.isEmpty() && s.anchor().equals(anchor))
        .findFirst();
  }
}
