package gloss.card;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.problem.LineIndex;
import gloss.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names that authors gave to blocks, {@code ^name}: the card of such a block is called by it,
 * whatever becomes of its words. A name calls one card only; a card that the author wrote goes
 * first, and the others of the block keep their coordinates.
 */
final class BlockNames {
  private final Map<SourcePath, SortedMap<Integer, String>> byLine = new TreeMap<>();
  private final NavigableSet<String> taken = new TreeSet<>();

  BlockNames(List<Note> notes) {
    for (Note note : notes) {
      note.cards().forEach(card -> taken.add(key(note.path(), card.extras().blockId())));
      if (note.tree().text().indexOf('^') >= 0) {
        byLine.put(note.path(), new InNote(note).named());
      }
    }
  }

  /** What a card of a block is called in its key. */
  static String key(SourcePath note, String name) {
    return "block:" + note + "#" + name;
  }

  /** The key of a card that stands in a line; its coordinates where the block has no free name. */
  String key(Location location, String coordinates) {
    return named(location)
        .map(name -> key(location.file(), name))
        .filter(taken::add)
        .orElse(coordinates);
  }

  /** Whether the block in a line has a name. */
  boolean isNamed(Location location) {
    return named(location).isPresent();
  }

  private Optional<String> named(Location location) {
    return Optional.ofNullable(byLine.get(location.file()))
        .map(lines -> lines.get(location.line()));
  }

  /** The names of one note's blocks, by the lines of the blocks. */
  private static final class InNote {
    private final LineIndex lines;
    private final SortedMap<Integer, String> named = new TreeMap<>();

    InNote(Note note) {
      this.lines = new LineIndex(note.tree().text());
      visit(note.tree().blocks());
    }

    SortedMap<Integer, String> named() {
      return named;
    }

    private void visit(List<? extends Block> blocks) {
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        List<Inline> content = block.content();
        if (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.BlockId last) {
          // Alone, a name is that of what stands before it.
          name(content.size() == 1 && i > 0 ? blocks.get(i - 1) : block, last.id());
        }
        visit(block.children());
      }
    }

    private void name(Block block, String id) {
      int first = lines.line(block.range().start());
      int last = block instanceof Block.Paragraph ? lines.line(block.range().end()) : first;
      for (int line = first; line <= last; line++) {
        named.putIfAbsent(line, id);
      }
    }
  }
}
