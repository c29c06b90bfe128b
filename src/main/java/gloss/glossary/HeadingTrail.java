package gloss.glossary;

import gloss.note.Note;
import gloss.note.Section;
import java.util.ArrayList;
import java.util.List;

/** The headings under which something stands: they make clear what it is about. */
public final class HeadingTrail {
  private HeadingTrail() {}

  /**
   * Titles of the headings above an offset, outermost first; the note's title stands first even if
   * it is no heading.
   */
  public static List<String> at(Note note, int offset) {
    Section section = note.sectionAt(offset);
    List<String> trail = new ArrayList<>();
    if (!note.titleInBody()) {
      trail.add(note.title());
    }
    trail.addAll(section.trail());
    if (!section.title().isEmpty()) {
      trail.add(section.title());
    }
    return trail;
  }
}
