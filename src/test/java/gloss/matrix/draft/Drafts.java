package gloss.matrix.draft;

import gloss.matrix.draft.MatrixDraft.DraftDuty;
import gloss.matrix.draft.MatrixDraft.DraftSubject;
import gloss.note.Note;
import gloss.note.NoteParser;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.Problems;
import gloss.vault.Frontmatter;
import gloss.vault.NoteFile;
import gloss.vault.Preamble;
import gloss.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Drafts of notes from strings. */
final class Drafts {
  private static final SourcePath FILE = new SourcePath("clouds.md");

  private Drafts() {}

  static Optional<MatrixDraft> of(String markdown) {
    Frontmatter nothing = new Frontmatter(new YamlValue.Mapping(Location.of(FILE), List.of()));
    NoteFile file = new NoteFile(FILE, markdown, nothing, Preamble.NONE, 0);
    Note note = NoteParser.parse(file, new Problems());
    return DraftBuilder.of(note, "clouds");
  }

  /** A line for each subject: {@code EC2: data=customer os=?}, duties without a quote left out. */
  static String shown(String markdown) {
    return of(markdown)
        .map(
            draft -> draft.subjects().stream().map(Drafts::shown).collect(Collectors.joining("\n")))
        .orElse("nothing");
  }

  private static String shown(DraftSubject subject) {
    return subject.label()
        + ":"
        + subject.duties().stream()
            .filter(duty -> !duty.quotes().isEmpty())
            .map(duty -> " " + duty.layer() + "=" + holder(duty))
            .collect(Collectors.joining());
  }

  private static String holder(DraftDuty duty) {
    return duty.open() ? "?" : duty.party();
  }
}
