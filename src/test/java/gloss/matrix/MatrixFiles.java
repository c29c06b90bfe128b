package gloss.matrix;

import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The matrices in {@code src/test/matrices}, one idea each, and what our reader says of one. */
final class MatrixFiles {
  static final Path FOLDER = Path.of("src", "test", "matrices");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final String ENDING = ".matrix.yml";

  private MatrixFiles() {}

  /**
   * A matrix of the folder.
   *
   * @param name its idea, as the file is called
   */
  record MatrixFile(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The files below one of the folders, by name. */
  static List<MatrixFile> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(MatrixFiles::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What our reader says of a text; nothing if it takes it. */
  static List<Problem> problems(String yaml) {
    Problems problems = new Problems();
    MatrixReader.read(new SourcePath("small" + ENDING), yaml, TODAY, problems);
    return problems.sorted();
  }

  private static MatrixFile read(Path file) {
    try {
      String name = file.getFileName().toString().replace(ENDING, "");
      return new MatrixFile(name, Files.readString(file).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
