package gloss;

import gloss.config.ConfigReader;
import gloss.config.SiteConfig;
import gloss.glossary.Vocabulary;
import gloss.glossary.VocabularyReader;
import gloss.language.Phrases;
import gloss.matrix.Matrix;
import gloss.matrix.MatrixReader;
import gloss.note.Note;
import gloss.note.NoteParser;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.study.Study;
import gloss.study.StudyBuilder;
import gloss.vault.AppSettings;
import gloss.vault.GitDates;
import gloss.vault.KeyFinder;
import gloss.vault.TextFile;
import gloss.vault.Vault;
import gloss.vault.VaultReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a build starts from: the settings and the vault, and what they become.
 *
 * @param config the settings, with the address that the command line may give
 */
record Sources(BuildOptions options, SiteConfig config, Vault vault) {
  static Sources read(BuildOptions options, Problems problems) {
    SiteConfig named = SiteConfig.defaults(new VaultFolder(options.vault()).name());
    if (!Files.isDirectory(options.vault())) {
      return new Sources(options, named, Vault.EMPTY);
    }
    Optional<TextFile> settings = VaultReader.settings(options.vault(), problems);
    AppSettings app = AppSettings.read(options.vault(), problems);
    SiteConfig defaults = named.withStrictLineBreaks(app.strictLineBreaks().orElse(false));
    SiteConfig config =
        settings
            .map(file -> ConfigReader.read(file.path(), file.text(), defaults, problems))
            .orElse(defaults);
    SiteConfig addressed =
        options.address().isEmpty() ? config : config.withAddress(options.address());
    Vault vault =
        VaultReader.read(options.vault(), addressed, problems)
            .withAttachmentFolder(app.attachmentFolder());
    KeyFinder.find(vault, problems);
    return new Sources(options, addressed, vault);
  }

  /** Whether nothing is there to make a site of. Most likely it is the wrong folder. */
  boolean empty() {
    return vault.notes().isEmpty() && vault.matrices().isEmpty();
  }

  /** What to say of a vault that is {@link #empty}. */
  Problem nothing() {
    Problem problem = Problem.of(ProblemKind.NOTHING_TO_STUDY, Location.of(options.vault()));
    return vault.keptPrivate() == 0
        ? problem
        : problem.withFix(
            "all notes are kept private: see publish, include and exclude in site.yml, and"
                + " publish and draft in the notes");
  }

  /** The words of the interface; what is wrong with the user's own is noted. */
  Phrases phrases(Problems problems) {
    return options.phrases(config.language(), problems);
  }

  /** The notes, parsed one by one, in the order of their paths. */
  List<Note> notes(Problems problems) {
    List<Note> parsed =
        vault.notes().parallelStream()
            .map(
                file ->
                    NoteParser.parse(
                        file,
                        vault.privateNames(),
                        config.cards().written(),
                        config.dates(),
                        problems))
            .toList();
    return dated(parsed, problems);
  }

  /** A note that does not say its date has that of its last commit. */
  private List<Note> dated(List<Note> notes, Problems problems) {
    List<SourcePath> undated =
        notes.stream()
            .filter(note -> note.properties().date().isEmpty())
            .map(Note::path)
            .filter(path -> !path.equals(StudyBuilder.HOME))
            .toList();
    SortedMap<SourcePath, String> dates = GitDates.of(options.vault(), undated, problems);
    return notes.stream()
        .map(note -> Optional.ofNullable(dates.get(note.path())).map(note::withDate).orElse(note))
        .toList();
  }

  /** The matrices that are whole; what is wrong with the others is noted. */
  List<Matrix> matrices(Problems problems) {
    return vault.matrices().stream()
        .flatMap(
            file ->
                MatrixReader.read(
                    file.path(), file.text(), options.today(), vault.privateNames(), problems)
                    .stream())
        .toList();
  }

  /** All of it brought together. */
  Study study(List<Note> notes, List<Matrix> matrices, Phrases phrases, Problems problems) {
    Vocabulary vocabulary =
        vault
            .data("terms.yml")
            .map(file -> VocabularyReader.read(file, vault.privateNames(), problems))
            .orElse(Vocabulary.NONE);
    Study study =
        new StudyBuilder(config, phrases, problems).build(notes, vault, matrices, vocabulary);
    KeyFinder.findIn(study.files(), problems);
    return study;
  }
}
