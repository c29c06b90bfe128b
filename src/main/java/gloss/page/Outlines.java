package gloss.page;

import gloss.note.Note;
import gloss.note.Section;
import gloss.path.Anchor;
import gloss.path.Href;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a note as a tree; the title and headings with nothing under them are left out.
 */
final class Outlines {
  private final List<Section> sections;
  private int next;

  private Outlines(List<Section> sections) {
    this.sections = sections;
  }

  static List<OutlineEntry> of(Note note) {
    List<Section> shown =
        note.sections().stream().filter(s -> note.isPlace(s) && !s.title().isEmpty()).toList();
    return new Outlines(shown).below(0);
  }

  private List<OutlineEntry> below(int level) {
    List<OutlineEntry> entries = new ArrayList<>();
    while (next < sections.size() && sections.get(next).level() > level) {
      Section section = sections.get(next++);
      entries.add(
          new OutlineEntry(
              section.title(), Href.to(new Anchor(section.anchor())), below(section.level())));
    }
    return entries;
  }
}
