package gloss.note;

import gloss.config.SiteConfig;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import gloss.vault.Attachment;
import gloss.vault.NoteFile;
import gloss.vault.Vault;
import gloss.vault.VaultReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Notes from strings, read and parsed as a build does. */
final class Notes {
  private Notes() {}

  static Note note(String path, String text, Problems problems) {
    return NoteParser.parse(file(path, text, problems), problems);
  }

  static Attachment attachment(String path) {
    return new Attachment(new SourcePath(path), Path.of(path), 0, 0);
  }

  private static NoteFile file(String path, String text, Problems problems) {
    try {
      Path root = Files.createTempDirectory("vault");
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      Vault vault = VaultReader.read(root, SiteConfig.defaults("notes"), problems);
      deleteAll(root);
      return vault.notes().get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteAll(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
