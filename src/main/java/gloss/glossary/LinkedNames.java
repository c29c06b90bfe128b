package gloss.glossary;

import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Other names that authors call a term by in links to its home: {@code [[Elastic Compute
 * Cloud|EC2]]}. A wrong one would be linked in the whole vault, so it must look like a name, be
 * used for nothing else, and name nothing else.
 */
final class LinkedNames {
  private final SortedMap<String, List<LinkText>> byKey = new TreeMap<>();

  private LinkedNames(List<LinkText> texts) {
    for (LinkText text : texts) {
      byKey.computeIfAbsent(NameKey.of(text.text()), k -> new ArrayList<>()).add(text);
    }
  }

  /** Of all texts of links those that can be names by their words. */
  static LinkedNames in(List<Note> notes, NoteIndex index) {
    return new LinkedNames(
        notes.parallelStream()
            .filter(note -> note.properties().terms())
            .map(note -> LinkText.in(note, index))
            .toList()
            .stream()
            .flatMap(List::stream)
            .toList());
  }

  /** As they are written. */
  List<String> names() {
    return byKey.values().stream().map(LinkedNames::spelling).toList();
  }

  /**
   * Gives the groups their names.
   *
   * @param cases must know those of {@link #names} that are single words
   * @param refused what the author does not want as a name
   */
  void addTo(List<TermGroup> groups, List<Note> notes, CaseTest cases, Predicate<String> refused) {
    Homes homes = new Homes(notes, groups);
    SortedMap<String, TermGroup> owners = new TreeMap<>();
    byKey.forEach(
        (key, texts) -> {
          long places = texts.stream().map(LinkText::place).distinct().count();
          Optional<TermGroup> home = homes.at(texts.get(0).place());
          if (places == 1 && home.isPresent() && isName(texts, home.get(), cases)) {
            owners.put(key, home.get());
          }
        });
    if (!owners.isEmpty()) {
      owners.keySet().removeAll(otherThings(groups, notes, cases));
      owners.forEach(
          (key, group) -> add(spelling(byKey.getOrDefault(key, List.of())), group, refused));
    }
  }

  private static void add(String name, TermGroup group, Predicate<String> refused) {
    if (!refused.test(name)) {
      Find first = group.finds().get(0);
      group.add(new Find(first.name(), List.of(name), first.definition()));
    }
  }

  /** How it is written most often, the first of those that are as frequent. */
  private static String spelling(List<LinkText> texts) {
    String best = "";
    long most = 0;
    for (LinkText text : texts) {
      long count = texts.stream().filter(t -> t.text().equals(text.text())).count();
      if (count > most) {
        best = text.text();
        most = count;
      }
    }
    return best;
  }

  /** Keys of all that notes call something by: terms, notes, headings, bold leads. */
  private static SortedSet<String> otherThings(
      List<TermGroup> groups, List<Note> notes, CaseTest cases) {
    SortedSet<String> keys = new TreeSet<>();
    for (TermGroup group : groups) {
      TermGroups.withBare(group.names(), bare -> NameTests.isBareName(bare, cases))
          .forEach(name -> keys.add(NameKey.of(name)));
    }
    for (Note note : notes) {
      keys.addAll(TermNames.written(note.path().stem()));
      keys.addAll(TermNames.written(note.title()));
      note.properties().otherNames().forEach(name -> keys.add(NameKey.of(name)));
      for (Section section : note.sections()) {
        keys.addAll(TermNames.written(section.title()));
      }
      BoldLeads.of(note).forEach(lead -> keys.addAll(TermNames.written(lead.label())));
    }
    return keys;
  }

  private static boolean isName(List<LinkText> texts, TermGroup group, CaseTest cases) {
    String text = spelling(texts);
    List<String> names = group.names();
    if (names.stream().anyMatch(name -> LinkedNameShape.isLongerOrShorter(text, name))) {
      return false;
    } else if (names.stream().anyMatch(n -> Initials.fit(n, text) || Initials.fit(text, n))) {
      return true;
    }
    boolean often = texts.size() > 1;
    if (!NameShape.isOneWord(text)) {
      return often || LinkedNameShape.isCapitalised(text);
    } else if (NameShape.isMarked(text)) {
      return often;
    }
    boolean shortened = names.stream().anyMatch(n -> LinkedNameShape.isShortened(text, n));
    return LinkedNameShape.isCapitalised(text)
        && texts.stream().anyMatch(t -> !t.opening())
        && cases.count(text).lower() == 0
        && (shortened || often);
  }
}
