package gloss.markdown;

import gloss.markdown.html.Markup;
import gloss.path.Anchor;
import gloss.path.Href;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes references to footnotes and, at the end, the footnotes with ways back. */
final class FootnoteWriter {
  private final Fragment fragment;
  private final List<Footnote> footnotes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> references = new HashMap<>();

  FootnoteWriter(Fragment fragment, List<Footnote> footnotes) {
    this.fragment = fragment;
    this.footnotes = footnotes;
    footnotes.forEach(note -> numbers.put(note.label(), note.number()));
  }

  /** A point cannot occur in ids of headings, so these never clash with them. */
  private String id(String kind, int number) {
    return fragment.id(kind + "." + number);
  }

  private String referenceId(int number, int reference) {
    return id("fnref", number) + (reference == 1 ? "" : "." + reference);
  }

  void writeReference(String label) {
    Integer number = numbers.get(label);
    if (number != null && fragment.options().footnotes() && !fragment.markup().insideLink()) {
      writeReference(label, number);
    }
  }

  private void writeReference(String label, int number) {
    Markup markup = fragment.markup();
    int reference = references.merge(label, 1, Integer::sum);
    markup.openPhrase("sup", "class", "footnote-reference");
    markup.openPhrase(
        "a",
        "href",
        href(id("fn", number)),
        "id",
        referenceId(number, reference),
        "aria-label",
        fragment.labels().footnote(number));
    markup.text(Integer.toString(number));
    markup.close();
    markup.close();
  }

  /** Writes the footnotes that were referred to. */
  void writeSection(BlockWriter blocks) {
    if (references.isEmpty()) {
      return;
    }
    fragment.raw().beforeEnd();
    Markup markup = fragment.markup();
    markup.line();
    markup.open("section", "class", "footnotes", "aria-label", fragment.labels().footnotes());
    markup.line();
    markup.open("ol");
    for (Footnote footnote : footnotes) {
      if (references.containsKey(footnote.label())) {
        write(footnote, blocks);
      }
    }
    markup.line();
    markup.close();
    markup.line();
    markup.close();
    markup.line();
  }

  private void write(Footnote footnote, BlockWriter blocks) {
    Markup markup = fragment.markup();
    int number = footnote.number();
    markup.line();
    markup.open("li", "id", id("fn", number), "value", Integer.toString(number));
    blocks.writeInside(footnote.blocks());
    markup.open("p", "class", "footnote-back");
    for (int i = 1; i <= references.getOrDefault(footnote.label(), 0); i++) {
      String label = fragment.labels().backTo(number, i);
      markup.open("a", "href", href(referenceId(number, i)), "aria-label", label);
      markup.text("↩");
      markup.close();
    }
    markup.close();
    markup.line();
    markup.close();
  }

  private static String href(String id) {
    return Href.to(new Anchor(id)).value();
  }
}
