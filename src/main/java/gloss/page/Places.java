package gloss.page;

import gloss.markdown.BlockPlaces;
import gloss.note.Note;
import gloss.note.Section;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;

/** Places in notes as links: the heading that is nearest above. */
final class Places {
  private Places() {}

  /** The address of a place in a note: its section, or the note's top. */
  static Href href(Planning planning, SitePath page, Note note, int offset) {
    return href(planning, page, note, note.sectionAt(offset).anchor());
  }

  /**
   * The address of a heading or a block in a note, or the note's top if its page does not show it.
   */
  static Href href(Planning planning, SitePath page, Note note, String anchor) {
    SitePath target = planning.map().note(note.path());
    boolean shown =
        BlockPlaces.isBlock(anchor)
            || note.sections().stream().anyMatch(s -> s.anchor().equals(anchor) && note.isPlace(s));
    return shown ? target.from(page, new Anchor(anchor)) : target.from(page);
  }

  /** The place as a source, labelled with the note's title and the section's. */
  static SourceView source(Planning planning, SitePath page, Note note, int offset) {
    return new SourceView(label(note, offset), href(planning, page, note, offset), false);
  }

  /** The note's title and the section's; at the top of a note its title alone. */
  static String label(Note note, int offset) {
    String section = section(note, offset);
    return section.isEmpty() ? note.title() : note.title() + " › " + section;
  }

  /** The title of the section at a place; empty at the top of a note. */
  static String section(Note note, int offset) {
    Section section = note.sectionAt(offset);
    return note.isTitle(section) ? "" : section.title();
  }
}
