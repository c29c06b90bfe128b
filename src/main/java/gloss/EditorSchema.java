package gloss;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.matrix.MatrixSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The schema of matrices inside a vault, so that editors complete a matrix without a network and as
 * this version reads it. It lies in a hidden folder, which is no part of the site.
 */
final class EditorSchema {
  /** Where it lies in a vault. */
  static final String PATH = ".gloss/" + MatrixSchema.NAME;

  private final Path file;

  EditorSchema(Path vault) {
    this.file = vault.resolve(PATH);
  }

  /** The line by which the editor of a matrix finds it. */
  String line(Path matrix) {
    Path folder = matrix.toAbsolutePath().normalize().getParent();
    Path schema = file.toAbsolutePath().normalize();
    String place = (folder == null ? schema : folder.relativize(schema)).toString();
    return MatrixSchema.line(place.replace('\\', '/'));
  }

  /**
   * Writes it, also over one of another version: nobody edits it.
   *
   * @return whether there was something to write
   * @throws IOException if the disk refuses
   */
  boolean write() throws IOException {
    String text = MatrixSchema.text();
    if (Files.isRegularFile(file) && Files.readString(file, UTF_8).equals(text)) {
      return false;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
    return true;
  }
}
