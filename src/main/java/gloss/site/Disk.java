package gloss.site;

import java.io.IOException;
import java.nio.file.Path;

/**
 * All that publishing does to a disk, apart from reading: one seam, so that tests can fail or end
 * the program at each single step.
 */
interface Disk {
  /** Creates a folder with its parents; one that exists is fine. */
  void createFolders(Path folder) throws IOException;

  /**
   * Writes a whole file.
   *
   * @param force whether to wait until the device has it
   */
  void write(Path file, byte[] bytes, boolean force) throws IOException;

  /**
   * Copies the bytes of a file, not its times and rights.
   *
   * @param force whether to wait until the device has it
   */
  void copy(Path from, Path to, boolean force) throws IOException;

  /** Moves a file over another one or to a free place, in one step. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder. */
  void delete(Path path) throws IOException;

  /** Waits until the device has the entries of a folder, where the system can say so. */
  void force(Path folder) throws IOException;

  /** How many bytes can still be written below a folder. */
  long usableSpace(Path folder) throws IOException;
}
