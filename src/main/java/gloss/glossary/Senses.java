package gloss.glossary;

import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of several terms of one name a note means. What the author says counts first: the folders
 * of a term in {@code terms.yml}, then {@code senses} in the note's front matter. Else it is the
 * one that this note defines, or that alone is defined in its folder.
 */
final class Senses {
  private final Note note;

  Senses(Note note) {
    this.note = note;
  }

  /** The one that is meant; empty if nothing tells. */
  Optional<Term> among(List<Term> terms) {
    if (terms.size() == 1) {
      return Optional.of(terms.get(0));
    }
    List<Term> here = terms.stream().filter(term -> term.reach().holds(note.path())).toList();
    return only(here, term -> true)
        .or(() -> only(here, this::isNamedByNote))
        .or(() -> only(here, term -> isDefinedIn(term, note.path()::equals)))
        .or(() -> only(here, term -> isDefinedIn(term, this::isInThisFolder)));
  }

  private boolean isNamedByNote(Term term) {
    return note.properties().senses().stream().anyMatch(sense -> Folding.same(sense, term.name()));
  }

  private static boolean isDefinedIn(Term term, Predicate<SourcePath> file) {
    return term.definitions().stream().anyMatch(d -> d.inNote() && file.test(d.file()));
  }

  private boolean isInThisFolder(SourcePath file) {
    return file.folder().equals(note.path().folder());
  }

  private static Optional<Term> only(List<Term> terms, Predicate<Term> test) {
    List<Term> left = terms.stream().filter(test).toList();
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }
}
