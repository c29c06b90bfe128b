package gloss.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of a matrix, by which editors complete and check it. {@link MatrixReader} says
 * the same and more, in its own words.
 */
public final class MatrixSchema {
  /** The file's name, wherever it lies. */
  public static final String NAME = "matrix.schema.json";

  private MatrixSchema() {}

  /** The whole schema. */
  public static String text() {
    try (InputStream in =
        Objects.requireNonNull(MatrixSchema.class.getResourceAsStream(NAME), NAME)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The line of a matrix by which an editor finds the schema.
   *
   * @param place an address, or a path from the matrix's folder
   */
  public static String line(String place) {
    return "# yaml-language-server: $schema=" + place + "\n";
  }
}
