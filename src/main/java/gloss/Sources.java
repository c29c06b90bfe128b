package gloss;

import gloss.config.ConfigReader;
import gloss.config.SiteConfig;
import gloss.glossary.Vocabulary;
import gloss.glossary.VocabularyReader;
import gloss.matrix.Matrix;
import gloss.matrix.MatrixReader;
import gloss.note.Note;
import gloss.note.NoteParser;
import gloss.problem.Problems;
import gloss.study.Study;
import gloss.study.StudyBuilder;
import gloss.vault.TextFile;
import gloss.vault.Vault;
import gloss.vault.VaultReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a build starts from: the settings and the vault, and what they become.
 *
 * @param config the settings, with the address that the command line may give
 */
record Sources(BuildOptions options, SiteConfig config, Vault vault) {
  static Sources read(BuildOptions options, Problems problems) {
    if (!Files.isDirectory(options.vault())) {
      return new Sources(options, SiteConfig.defaults(folderName(options.vault())), Vault.EMPTY);
    }
    Optional<TextFile> settings = VaultReader.settings(options.vault(), problems);
    SiteConfig defaults = SiteConfig.defaults(folderName(options.vault()));
    SiteConfig config =
        settings
            .map(file -> ConfigReader.read(file.path(), file.text(), defaults, problems))
            .orElse(defaults);
    SiteConfig addressed =
        options.address().isEmpty() ? config : config.withAddress(options.address());
    return new Sources(options, addressed, VaultReader.read(options.vault(), addressed, problems));
  }

  /** Whether nothing is there to make a site of. Most likely it is the wrong folder. */
  boolean empty() {
    return vault.notes().isEmpty() && vault.matrices().isEmpty();
  }

  private static String folderName(Path vault) {
    Path name = vault.toAbsolutePath().normalize().getFileName();
    return name == null ? "Notes" : name.toString();
  }

  /** The notes, parsed one by one, in the order of their paths. */
  List<Note> notes(Problems problems) {
    return vault.notes().parallelStream().map(file -> NoteParser.parse(file, problems)).toList();
  }

  /** The matrices that are whole; what is wrong with the others is noted. */
  List<Matrix> matrices(Problems problems) {
    return vault.matrices().stream()
        .flatMap(
            file -> MatrixReader.read(file.path(), file.text(), options.today(), problems).stream())
        .toList();
  }

  /** All of it brought together. */
  Study study(List<Note> notes, List<Matrix> matrices, Problems problems) {
    Vocabulary vocabulary =
        vault
            .data("terms.yml")
            .map(file -> VocabularyReader.read(file, problems))
            .orElse(Vocabulary.NONE);
    return new StudyBuilder(config, problems)
        .build(notes, vault.attachments(), matrices, vocabulary);
  }
}
