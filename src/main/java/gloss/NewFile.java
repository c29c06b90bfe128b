package gloss;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that is somebody's from then on: never over another one. */
final class NewFile {
  private NewFile() {}

  /**
   * Writes the file.
   *
   * @return false, and a problem, if something of that name is there
   * @throws IOException if the disk refuses
   */
  static boolean write(Path file, String text, Problems problems) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageProblem(
          "gloss: there is no folder " + folder + " to write to; make it, or name another one");
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return true;
      } catch (FileAlreadyExistsException e) {
        // Somebody was faster: then it is as if the file had been there before.
      }
    }
    problems.add(ProblemKind.DRAFT_IN_THE_WAY, Location.of(shown(file)), file.toString());
    return false;
  }

  private static SourcePath shown(Path file) {
    Path name = file.toAbsolutePath().getFileName();
    boolean usable = name != null && !name.toString().contains("\\");
    return new SourcePath(usable ? name.toString() : "matrix");
  }
}
