package gloss.page;

import gloss.language.Phrases;
import gloss.note.Note;
import gloss.note.Section;
import gloss.path.Anchor;
import gloss.path.Href;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a note as a tree; the title and headings with nothing under them are left out. Of
 * a note with very many the deepest levels are left out too, then what comes last: an outline is to
 * be shorter than the note.
 */
final class Outlines {
  private static final int MANY = 40;
  private static final int MOST = 100;

  private final List<Section> sections;
  private int next;

  private Outlines(List<Section> sections) {
    this.sections = sections;
  }

  static List<OutlineEntry> of(Note note, Phrases phrases) {
    List<Section> shown =
        note.sections().stream().filter(s -> note.isPlace(s) && !s.title().isEmpty()).toList();
    List<Section> kept = withoutDepths(shown);
    List<OutlineEntry> entries =
        new ArrayList<>(new Outlines(kept.subList(0, Math.min(kept.size(), MOST))).below(0));
    if (kept.size() > MOST) {
      String more = phrases.say("count.more-sections", kept.size() - MOST);
      entries.add(new OutlineEntry(more, href(kept.get(MOST)), List.of()));
    }
    return List.copyOf(entries);
  }

  /** The sections without the deepest levels, as long as there are very many and two levels. */
  private static List<Section> withoutDepths(List<Section> sections) {
    List<Section> kept = sections;
    int highest = sections.stream().mapToInt(Section::level).min().orElse(0);
    int deepest = sections.stream().mapToInt(Section::level).max().orElse(0);
    while (kept.size() > MANY && deepest > highest) {
      int most = --deepest;
      kept = kept.stream().filter(s -> s.level() <= most).toList();
    }
    return kept;
  }

  private List<OutlineEntry> below(int level) {
    List<OutlineEntry> entries = new ArrayList<>();
    while (next < sections.size() && sections.get(next).level() > level) {
      Section section = sections.get(next++);
      entries.add(new OutlineEntry(section.title(), href(section), below(section.level())));
    }
    return entries;
  }

  private static Href href(Section section) {
    return Href.to(new Anchor(section.anchor()));
  }
}
