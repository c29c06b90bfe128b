package gloss.note;

import gloss.note.Resolution.How;
import gloss.path.NoteEnding;
import gloss.path.SourcePath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All names of all notes, asked in the order of their sureness. */
final class NoteNames {
  private final NameMap<Note> byPath;
  private final NameMap<Note> bySuffix;
  private final NameMap<Note> byAlias = new NameMap<>();
  private final NameMap<Note> byTitle = new NameMap<>();

  /**
   * Notes that a name leads to.
   *
   * @param notes the nearest first; never empty
   */
  record Match(List<Note> notes, How how) {}

  NoteNames(List<Note> notes) {
    this.byPath = NameMap.byPath(notes, note -> note.path().withoutEnding());
    this.bySuffix = NameMap.bySuffix(notes, note -> note.path().withoutEnding());
    for (Note note : notes) {
      note.properties().aliases().forEach(alias -> byAlias.add(alias, note));
      byTitle.add(note.title(), note);
    }
  }

  /** By path or file name. A name with a dot is tried whole before {@code .md} is taken off. */
  Optional<Match> byFile(SourcePath from, String written) {
    Optional<Match> whole = byPathOrName(from, written);
    return whole.isEmpty() && NoteEnding.isIn(written)
        ? byPathOrName(from, NoteEnding.without(written))
        : whole;
  }

  /** By a name that its author gave it elsewhere than in the file's name. */
  Optional<Match> byOtherName(SourcePath from, String written) {
    return match(from, byAlias.get(written), How.ALIAS)
        .or(() -> match(from, byTitle.get(written), How.TITLE));
  }

  private Optional<Match> byPathOrName(SourcePath from, String written) {
    How unsure = written.contains("/") ? How.PATH_SUFFIX : How.NAME;
    return RelativePath.resolve("", written)
        .filter(path -> !RelativePath.isDotted(written))
        .flatMap(path -> match(from, alike(path, byPath.get(path)), How.EXACT_PATH))
        .or(
            () ->
                RelativePath.resolve(from.folder(), written)
                    .flatMap(path -> match(from, alike(path, byPath.get(path)), How.RELATIVE_PATH)))
        .or(() -> match(from, alike(written, bySuffix.get(written)), unsure));
  }

  /** Those that are written alike, if there are any: they win over others that differ by case. */
  private static List<Note> alike(String written, List<Note> found) {
    List<Note> alike =
        found.stream().filter(note -> note.path().withoutEnding().endsWith(written)).toList();
    return alike.isEmpty() ? found : alike;
  }

  private static Optional<Match> match(SourcePath from, List<Note> found, How how) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Match(
                found.stream()
                    .sorted(Comparator.comparing(Note::path, Nearness.from(from)))
                    .toList(),
                how));
  }
}
