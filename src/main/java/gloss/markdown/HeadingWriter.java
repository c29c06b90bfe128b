package gloss.markdown;

import gloss.markdown.html.Markup;
import gloss.path.Anchor;
import gloss.path.Href;

/** Writes headings, each with an id and a link to itself. */
final class HeadingWriter {
  private static final int LOWEST = 6;

  private final Fragment fragment;
  private final InlineWriter inlines;

  HeadingWriter(Fragment fragment, InlineWriter inlines) {
    this.fragment = fragment;
    this.inlines = inlines;
  }

  void write(Block.Heading heading) {
    Markup markup = fragment.markup();
    int level = Math.min(LOWEST, heading.level() + fragment.options().headingShift());
    String id = fragment.options().anchors() ? fragment.id(heading.anchor().value()) : "";
    markup.open("h" + level, "id", id);
    inlines.write(heading.content());
    if (!id.isEmpty()) {
      String label = fragment.labels().linkToSection(PlainText.of(heading.content()));
      String href = Href.to(new Anchor(id)).value();
      markup.open("a", "class", "anchor", "href", href, "aria-label", label);
      markup.close();
    }
    markup.close();
  }
}
