package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.LinkTarget;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a wikilink shows instead of its target's name: {@code the text} in {@code [[Note|the
 * text]]}.
 *
 * @param text without an article before it
 * @param place what the link leads to, as {@link #place} writes it
 * @param opening whether a sentence begins with it, so that a capital letter says nothing
 */
record LinkText(String text, String place, boolean opening) {

  /** The texts of a note's wikilinks, in order. */
  static List<LinkText> in(Note note, NoteIndex index) {
    List<LinkText> found = new ArrayList<>();
    for (Block block : note.tree().blocks()) {
      addAll(block, note.path(), index, found);
    }
    note.tree()
        .footnotes()
        .forEach(f -> f.blocks().forEach(block -> addAll(block, note.path(), index, found)));
    return found;
  }

  /** A note as a whole, where the anchor is empty, or what stands under one of its headings. */
  static String place(SourcePath note, String anchor) {
    return note + "#" + anchor;
  }

  private static void addAll(Block block, SourcePath from, NoteIndex index, List<LinkText> found) {
    addAll(block.content(), from, index, found);
    block.children().forEach(child -> addAll(child, from, index, found));
  }

  private static void addAll(
      List<Inline> inlines, SourcePath from, NoteIndex index, List<LinkText> found) {
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      if (inline instanceof Inline.Wikilink link && !link.embed()) {
        String text = NamePieces.withoutArticle(Folding.collapseBlanks(link.shown()));
        if (LinkedNameShape.isPossible(text)) {
          found.add(new LinkText(text, place(from, link, index), isOpening(inlines, i)));
        }
      }
      addAll(inline.children(), from, index, found);
    }
  }

  /** What a link calls by its own name is a thing of its own, and so is a block. */
  private static String place(SourcePath from, Inline.Wikilink link, NoteIndex index) {
    LinkTarget target = link.target();
    return !link.text().isBlank()
            && target.block().isEmpty()
            && index.resolve(from, target) instanceof Resolution.NoteFound found
        ? place(found.note().path(), found.anchor())
        : "?" + Folding.fold(target.toString());
  }

  /** In doubt it is: behind a line end or other markup nobody knows. */
  private static boolean isOpening(List<Inline> inlines, int index) {
    return index == 0
        || !(inlines.get(index - 1) instanceof Inline.Text before)
        || CaseTest.isSentenceStart(before.value(), before.value().length());
  }
}
