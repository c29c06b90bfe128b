package gloss.search;

import gloss.note.Note;
import gloss.note.Section;
import gloss.study.Study;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be found.
 *
 * @param entries terms, notes, headings and subjects, in this order and in reading order within
 *     each kind
 * @param cells those of each matrix
 */
public record SearchIndex(List<SearchEntry> entries, List<MatrixCells> cells) {
  public SearchIndex {
    entries = List.copyOf(entries);
    cells = List.copyOf(cells);
  }

  /** The index of a study. */
  public static SearchIndex of(Study study) {
    List<SearchEntry> entries = new ArrayList<>();
    study.glossary().terms().forEach(t -> entries.add(new SearchEntry.TermEntry(t)));
    study.notes().forEach(n -> entries.add(new SearchEntry.NoteEntry(n)));
    study.notes().forEach(n -> headings(n, entries));
    study
        .matrices()
        .forEach(m -> m.subjects().forEach(s -> entries.add(new SearchEntry.SubjectEntry(m, s))));
    return new SearchIndex(
        entries, study.matrices().stream().map(m -> MatrixCells.of(m, study.phrases())).toList());
  }

  private static void headings(Note note, List<SearchEntry> entries) {
    for (Section section : note.sections()) {
      if (note.isPlace(section)) {
        entries.add(new SearchEntry.HeadingEntry(note, section));
      }
    }
  }
}
