package gloss.search;

import gloss.glossary.Term;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import gloss.note.Note;
import gloss.note.Section;
import java.util.List;

/** Something that can be found. */
public sealed interface SearchEntry {
  /** What a reader looks for first: shown and searched. */
  String title();

  /** Other words under which it is found; may be empty. */
  List<String> names();

  /** What tells it from others of its title: shown and searched; may be empty. */
  String context();

  /** A term with its definition. */
  record TermEntry(Term term) implements SearchEntry {
    @Override
    public String title() {
      return term.name();
    }

    @Override
    public List<String> names() {
      return term.aliases();
    }

    @Override
    public String context() {
      return term.definition().map(d -> d.meaning().plain()).orElse("");
    }
  }

  /** A note. */
  record NoteEntry(Note note) implements SearchEntry {
    @Override
    public String title() {
      return note.title();
    }

    @Override
    public List<String> names() {
      return note.properties().otherNames();
    }

    @Override
    public String context() {
      return note.properties().description();
    }
  }

  /** A heading in a note. */
  record HeadingEntry(Note note, Section section) implements SearchEntry {
    @Override
    public String title() {
      return section.title();
    }

    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public String context() {
      return note.title();
    }
  }

  /** A subject of a matrix. */
  record SubjectEntry(Matrix matrix, Subject subject) implements SearchEntry {
    @Override
    public String title() {
      return subject.label();
    }

    @Override
    public List<String> names() {
      return subject.terms();
    }

    @Override
    public String context() {
      return matrix.title();
    }
  }
}
