package gloss.glossary;

import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the term that a whole label, heading or cell names. */
final class TermNames {
  private final Map<String, Term> byKey = new TreeMap<>();

  TermNames(List<Term> terms) {
    terms.forEach(term -> byKey.putIfAbsent(NameKey.of(term.name()), term));
    terms.forEach(
        term -> term.aliases().forEach(name -> byKey.putIfAbsent(NameKey.of(name), term)));
  }

  /** The canonical name of the term; empty if the name is none that counts in this note. */
  String of(String name, SourcePath note) {
    for (String key : written(name)) {
      Term term = byKey.get(key);
      if (term != null && term.reach().holds(note)) {
        return term.name();
      }
    }
    return "";
  }

  /** Keys by which two names are known to mean the same thing, the term's key among them. */
  Set<String> keys(String name, SourcePath note) {
    Set<String> keys = written(name);
    String term = of(name, note);
    if (!term.isEmpty()) {
      keys.add(NameKey.of(term));
    }
    return keys;
  }

  /** Keys of what a label names as it stands. */
  static Set<String> written(String label) {
    Set<String> keys = new LinkedHashSet<>();
    for (String reading : HeadingName.readings(Labels.withoutKind(label))) {
      NamePieces pieces = NamePieces.of(reading);
      List<String> names = new ArrayList<>(List.of(reading, pieces.name()));
      names.addAll(pieces.aliases());
      names.add(Vendors.without(pieces.name()));
      names.stream().map(NameKey::of).filter(key -> !key.isEmpty()).forEach(keys::add);
    }
    return keys;
  }
}
