package gloss.study;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.LinkTarget;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import gloss.vault.Preamble;
import java.util.ArrayList;
import java.util.List;

/** Finds the links of notes and what they lead to. */
final class LinkFinder {
  private final NoteIndex index;

  LinkFinder(NoteIndex index) {
    this.index = index;
  }

  /** The links of all notes, in the order of notes and places. */
  LinkGraph find(List<Note> notes) {
    return new LinkGraph(
        notes.parallelStream().flatMap(n -> new OneNote(n).find().stream()).toList());
  }

  /** The links of one note. */
  private final class OneNote {
    private final Note note;
    private final SourcePath path;
    private final List<Link> links = new ArrayList<>();

    OneNote(Note note) {
      this.note = note;
      this.path = note.path();
    }

    List<Link> find() {
      note.preambleLinks().forEach(this::add);
      note.tree().blocks().forEach(this::add);
      note.tree().footnotes().forEach(f -> f.blocks().forEach(this::add));
      return links;
    }

    private void add(Preamble.PreambleLink link) {
      LinkTarget target = LinkTarget.parse(link.target());
      int end = link.offset() + link.target().length() + "[[]]".length();
      Resolution found = index.resolve(path, target);
      SourceRange range = new SourceRange(link.offset(), end);
      links.add(new Link(path, range, found, Link.Form.TAG, link.target(), false, ""));
    }

    private void add(Block block) {
      block.content().forEach(inline -> add(inline, block));
      block.children().forEach(this::add);
    }

    private void add(Inline inline, Block block) {
      if (inline instanceof Inline.Wikilink link) {
        Resolution found = index.resolve(path, link.target());
        String written = link.target().toString();
        add(link, found, Link.Form.WIKILINK, written, link.embed(), block);
      } else if (inline instanceof Inline.Link link) {
        addMarkdown(link, link.destination(), false, block);
      } else if (inline instanceof Inline.Image image) {
        addMarkdown(image, image.destination(), true, block);
      }
      inline.children().forEach(child -> add(child, block));
    }

    /** What leads out of the vault is no link between notes. */
    private void addMarkdown(Inline inline, String destination, boolean embed, Block block) {
      index
          .resolveHref(path, destination)
          .ifPresent(found -> add(inline, found, Link.Form.MARKDOWN, destination, embed, block));
    }

    private void add(
        Inline inline,
        Resolution found,
        Link.Form form,
        String written,
        boolean embed,
        Block block) {
      String sentence = PlainText.of(block.content());
      links.add(new Link(path, inline.range(), found, form, written, embed, sentence));
    }
  }
}
