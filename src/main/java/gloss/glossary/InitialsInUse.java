package gloss.glossary;

import gloss.note.Note;
import gloss.text.Folding;
import gloss.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Short forms that no note explains beside the name that they stand for: {@code AZ} is the
 * Availability Zone of a vault if one note uses both, its letters are the first ones of each word,
 * and no other term has such initials.
 */
final class InitialsInUse {
  private static final int FEWEST_WORDS = 2;

  /** Short forms that everybody reads as something of their own. */
  private static final List<String> OF_EVERYBODY =
      List.of(
          "AI", "AC", "AP", "BI", "CA", "CD", "CI", "CV", "DB", "DC", "DJ", "DIY", "EU", "FAQ",
          "HD", "HR", "ID", "IE", "IP", "IT", "LA", "ML", "MS", "NY", "OS", "PC", "PDF", "PR", "QA",
          "SD", "TV", "UI", "UK", "UN", "UP", "US", "USA", "UX", "VM", "VS");

  private final SortedMap<String, List<String>> namesByInitials = new TreeMap<>();
  private final SortedSet<String> used = new TreeSet<>();

  private InitialsInUse(List<Find> finds) {
    SortedSet<String> taken = new TreeSet<>();
    for (Find find : finds) {
      taken.add(find.name());
      taken.addAll(find.aliases());
      String initials = initials(find.name());
      if (!initials.isEmpty()) {
        namesByInitials
            .computeIfAbsent(initials, key -> new ArrayList<>())
            .add(NameKey.of(Vendors.without(find.name())));
      }
    }
    namesByInitials.keySet().removeAll(taken);
    namesByInitials.values().removeIf(names -> names.stream().distinct().count() > 1);
  }

  /** The short forms of some finds that the notes use. */
  static InitialsInUse of(List<Find> finds, List<Note> notes) {
    InitialsInUse forms = new InitialsInUse(finds);
    notes.parallelStream().map(forms::usedIn).toList().forEach(found -> forms.used.addAll(found));
    return forms;
  }

  /** The find, with its short form as one more alias if it has such a one. */
  Find given(Find find) {
    String initials = initials(find.name());
    return used.contains(initials)
        ? new Find(
            find.name(),
            Finds.joined(find.aliases(), List.of(initials)),
            find.definition(),
            find.instead())
        : find;
  }

  private SortedSet<String> usedIn(Note note) {
    String text = note.tree().text();
    SortedSet<String> written = new TreeSet<>();
    if (namesByInitials.isEmpty()) {
      return written;
    }
    Words.in(text).forEach(word -> written.add(ShortForm.of(word.of(text))));
    written.retainAll(namesByInitials.keySet());
    if (!written.isEmpty()) {
      String folded = Folding.fold(Folding.collapseBlanks(text)).replace('-', ' ');
      written.removeIf(
          initials ->
              namesByInitials.getOrDefault(initials, List.of()).stream()
                  .noneMatch(folded::contains));
    }
    return written;
  }

  /** The first letters of the words; empty if the name has one word or other signs in it. */
  private static String initials(String name) {
    String[] words = Vendors.without(name).split("[ -]", -1);
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      if (word.isEmpty() || !Character.isLetter(word.codePointAt(0)) || NameShape.isMarked(word)) {
        return "";
      }
      out.append(Character.toUpperCase(word.charAt(0)));
    }
    String initials = out.toString();
    return words.length >= FEWEST_WORDS
            && !OF_EVERYBODY.contains(initials)
            && ShortForm.of(initials).equals(initials)
        ? initials
        : "";
  }
}
