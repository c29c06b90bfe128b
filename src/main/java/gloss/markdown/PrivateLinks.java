package gloss.markdown;

import java.util.List;

/**
 * Gives links without words of their own that lead to something private words that tell nothing.
 */
final class PrivateLinks {
  private final Discretion discretion;

  PrivateLinks(Discretion discretion) {
    this.discretion = discretion;
  }

  /** The nodes, without the names of what is private. */
  List<Inline> discreet(List<Inline> inlines) {
    return discretion == Discretion.NONE ? inlines : inlines.stream().map(this::discreet).toList();
  }

  /** The node, without the name of what is private. Other words that the author wrote stay. */
  private Inline discreet(Inline inline) {
    if (inline instanceof Inline.Wikilink link) {
      return discretion.hides(link.target()) && (wordless(link) || isName(link.text()))
          ? new Inline.Wikilink(link.range(), link.target(), Labels.NOT_PUBLISHED, link.embed())
          : link;
    } else if (inline instanceof Inline.Link link) {
      String words = PlainText.of(link.content());
      return discretion.hides(link.destination()) && (words.isEmpty() || isName(words))
          ? new Inline.Link(link.range(), link.destination(), link.title(), words(link))
          : link;
    } else if (inline instanceof Inline.Image image) {
      return PictureText.of(image.alt()).alt().isEmpty() && discretion.hides(image.destination())
          ? new Inline.Image(
              image.range(), image.destination(), image.title(), Labels.NOT_PUBLISHED)
          : image;
    } else if (inline instanceof Inline.Text text && text.value().contains("[[")) {
      // Where Markdown is too entangled, brackets are no links but text.
      return new Inline.Text(text.range(), discretion.leftOutOf(text.value()));
    }
    return inline;
  }

  /** Editors put the name or an alias of a note into the words by themselves. */
  private boolean isName(String words) {
    return discretion.hides(LinkTarget.parse(words));
  }

  /** A picture's size is no text. */
  private static boolean wordless(Inline.Wikilink link) {
    return link.text().isEmpty() || (link.embed() && PictureText.of(link.text()).alt().isEmpty());
  }

  /** Its range is empty: the words stand nowhere in the file. */
  private static List<Inline> words(Inline.Link link) {
    int start = link.range().start();
    return List.of(new Inline.Text(new SourceRange(start, start), Labels.NOT_PUBLISHED));
  }
}
