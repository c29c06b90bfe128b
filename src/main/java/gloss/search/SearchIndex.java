package gloss.search;

import gloss.matrix.DutyWords;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import gloss.note.Note;
import gloss.note.Section;
import gloss.study.Study;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be found: terms, notes, headings, subjects and cells, in this order and in
 * reading order within each kind.
 */
public record SearchIndex(List<SearchEntry> entries) {
  public SearchIndex {
    entries = List.copyOf(entries);
  }

  /** The index of a study. */
  public static SearchIndex of(Study study) {
    List<SearchEntry> entries = new ArrayList<>();
    study.glossary().terms().forEach(t -> entries.add(new SearchEntry.TermEntry(t)));
    study.notes().forEach(n -> entries.add(new SearchEntry.NoteEntry(n)));
    study.notes().forEach(n -> headings(n, entries));
    study.matrices().forEach(m -> cells(m, entries));
    return new SearchIndex(entries);
  }

  private static void headings(Note note, List<SearchEntry> entries) {
    for (Section section : note.sections()) {
      if (note.isPlace(section)) {
        entries.add(new SearchEntry.HeadingEntry(note, section));
      }
    }
  }

  private static void cells(Matrix matrix, List<SearchEntry> entries) {
    DutyWords say = new DutyWords(matrix);
    for (Subject subject : matrix.subjects()) {
      entries.add(new SearchEntry.SubjectEntry(matrix, subject));
      for (Layer layer : matrix.layers(subject)) {
        String words = say.all(subject, subject.duty(layer.id()));
        entries.add(new SearchEntry.CellEntry(matrix, subject, layer, words));
      }
    }
  }
}
