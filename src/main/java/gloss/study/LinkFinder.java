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
import gloss.text.Sentences;
import gloss.vault.Preamble;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the links of notes and what they lead to. */
final class LinkFinder {
  /** Longer text is not shown as a whole where a link is told of. */
  private static final int LONG_TEXT = 1200;

  /** Each costs a look through all of a text. */
  private static final int MOST_MISSES = 20;

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
    private @Nullable Block known;
    private String knownText = "";
    private int lastAt;
    private int misses;

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
      String sentence = textAround(inline, block);
      links.add(new Link(path, inline.range(), found, form, written, embed, sentence));
    }

    /**
     * What stands around a link. A block may hold thousands of them: its text is put together once,
     * and of a long one there is only the sentence, found by going on from the link before.
     */
    @SuppressWarnings("ReferenceEquality")
    private String textAround(Inline link, Block block) {
      if (known != block) {
        known = block;
        knownText = PlainText.of(block.content());
        lastAt = 0;
        misses = 0;
      }
      if (knownText.length() <= LONG_TEXT) {
        return knownText;
      }
      String words = PlainText.of(List.of(link));
      int found = words.isEmpty() || misses > MOST_MISSES ? -1 : knownText.indexOf(words, lastAt);
      misses += found < 0 ? 1 : 0;
      lastAt = Math.max(lastAt, found);
      return Sentences.around(knownText, lastAt, found < 0 ? lastAt : found + words.length());
    }
  }
}
