package gloss.glossary;

import gloss.note.Note;
import gloss.note.Section;
import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which term a note as a whole, or a heading in it, is about: the one that its author names there,
 * else the one that is defined there and called like it.
 */
final class Homes {
  private final SortedMap<SourcePath, Note> notes = new TreeMap<>();
  private final SortedMap<String, List<TermGroup>> said = new TreeMap<>();
  private final SortedMap<String, List<TermGroup>> called = new TreeMap<>();

  Homes(List<Note> notes, List<TermGroup> groups) {
    notes.forEach(note -> this.notes.put(note.path(), note));
    for (TermGroup group : groups) {
      for (Find find : group.finds()) {
        Note note = this.notes.get(find.definition().file());
        if (note != null && find.definition().inNote()) {
          add(group, find, note);
        }
      }
    }
  }

  /** The only term of a {@link LinkText#place}. */
  Optional<TermGroup> at(String place) {
    List<TermGroup> sure = said.getOrDefault(place, List.of());
    List<TermGroup> homed = sure.isEmpty() ? called.getOrDefault(place, List.of()) : sure;
    return homed.size() == 1 ? Optional.of(homed.get(0)) : Optional.empty();
  }

  private void add(TermGroup group, Find find, Note note) {
    String whole = LinkText.place(note.path(), "");
    if (TermGroup.isByHand(find.rule())) {
      put(said, whole, group);
      return;
    }
    Section section = note.sectionAt(find.definition().place().start());
    if (isCalledLike(note, find)) {
      put(called, whole, group);
    }
    if (section.level() > 0 && isCalled(find, section.title())) {
      put(called, LinkText.place(note.path(), section.anchor()), group);
    }
  }

  /** Whether a note bears the name of what was found, in its file's name or its title. */
  static boolean isCalledLike(Note note, Find find) {
    return isCalled(find, note.path().stem()) || isCalled(find, note.title());
  }

  private static boolean isCalled(Find find, String title) {
    return TermNames.written(title).contains(NameKey.of(find.name()))
        || TermNames.written(title).contains(NameKey.of(Vendors.without(find.name())));
  }

  private static void put(SortedMap<String, List<TermGroup>> homes, String place, TermGroup group) {
    List<TermGroup> there = homes.computeIfAbsent(place, p -> new ArrayList<>());
    if (!there.contains(group)) {
      there.add(group);
    }
  }
}
