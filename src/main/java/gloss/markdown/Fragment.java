package gloss.markdown;

import gloss.markdown.html.Markup;
import gloss.markdown.html.RawHtml;
import gloss.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the writers of one fragment share. */
final class Fragment {
  private final Markup markup = new Markup();
  private final RawHtml raw;
  private final List<BodyPart> parts = new ArrayList<>();
  private final Decorations decorations;
  private final WriterOptions options;
  private final FootnoteWriter footnotes;
  private final Labels labels;
  private BlockPlaces places = BlockPlaces.NONE;

  Fragment(
      Decorations decorations,
      WriterOptions options,
      List<Footnote> footnotes,
      Function<Markup, RawHtml> rawHtml) {
    this.raw = rawHtml.apply(markup);
    this.decorations = decorations;
    this.options = options;
    this.labels = new Labels(options.words());
    this.footnotes = new FootnoteWriter(this, footnotes);
  }

  Markup markup() {
    return markup;
  }

  /** Where raw HTML goes in. */
  RawHtml raw() {
    return raw;
  }

  Decorations decorations() {
    return decorations;
  }

  WriterOptions options() {
    return options;
  }

  /** What is added to the words of the note. */
  Labels labels() {
    return labels;
  }

  FootnoteWriter footnotes() {
    return footnotes;
  }

  /** An id that is unique on the page. */
  String id(String name) {
    return decorations.idPrefix() + name;
  }

  /** Says which blocks get ids of their own. */
  void name(BlockPlaces blocks) {
    places = options.anchors() ? blocks : BlockPlaces.NONE;
  }

  /** The id of a block; empty if it has none. */
  String blockId(Block block) {
    String anchor = places.anchor(block);
    return anchor.isEmpty() ? "" : id(anchor);
  }

  /** Puts a part between what was written and what follows. */
  void insert(BodyPart part) {
    addPiece();
    parts.add(part);
  }

  List<BodyPart> finished() {
    raw.beforeEnd();
    addPiece();
    return List.copyOf(parts);
  }

  private void addPiece() {
    String piece = markup.cut();
    if (!piece.isEmpty()) {
      parts.add(new BodyPart.HtmlPart(new Html(piece)));
    }
  }
}
