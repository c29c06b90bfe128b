package gloss.study;

import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.note.Section;
import java.util.Optional;

/** What an embed shows in place. */
public final class Embeds {
  /** Embeds inside embeds deeper than this are shown as links. */
  public static final int DEEPEST = 5;

  private Embeds() {}

  /** What a link that embeds shows of a note; empty if it embeds none. */
  public static Optional<Resolution.NoteFound> note(Link link) {
    if (!link.embed() || isNowhere(link)) {
      return Optional.empty();
    } else if (link.target() instanceof Resolution.Ambiguous several) {
      return Optional.of(several.taken());
    }
    return link.target() instanceof Resolution.NoteFound found
        ? Optional.of(found)
        : Optional.empty();
  }

  /** Whether a link that embeds names a block that its note cannot show, such as one in a cell. */
  static boolean isNowhere(Link link) {
    return link.embed()
        && link.target() instanceof Resolution.NoteFound found
        && found.anchor().isEmpty()
        && link.written().contains("#^");
  }

  /** The section that is embedded; empty if it is a block or the whole note. */
  public static Optional<Section> section(Resolution.NoteFound found) {
    return found.note().sections().stream()
        .filter(s -> !found.anchor().isEmpty() && s.anchor().equals(found.anchor()))
        .findFirst();
  }

  /** The block that is embedded; empty if it is a section or the whole note. */
  public static Optional<SourceRange> block(NoteIndex index, Resolution.NoteFound found) {
    return index.blocks(found.note()).range(found.anchor());
  }

  /** Where in its note that stands which is embedded. */
  public static SourceRange range(NoteIndex index, Resolution.NoteFound found) {
    Note note = found.note();
    return block(index, found)
        .or(() -> section(found).map(Section::whole))
        .orElseGet(() -> new SourceRange(0, note.tree().text().length()));
  }
}
