package gloss.site;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk of this machine. */
final class LocalDisk implements Disk {
  /** Virus scanners of Windows hold a new file for a moment, and then a move is denied. */
  private static final int ATTEMPTS = 10;

  private static final int PAUSE_MILLIS = 20;

  @Override
  public void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  @Override
  public void write(Path file, byte[] bytes, boolean force) throws IOException {
    try (FileChannel channel = open(file)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      if (force) {
        channel.force(true);
      }
    }
  }

  @Override
  public void copy(Path from, Path to, boolean force) throws IOException {
    try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel target = open(to)) {
      long done = 0;
      long size = source.size();
      while (done < size) {
        long moved = source.transferTo(done, size - done, target);
        if (moved <= 0) {
          throw new IOException("became shorter while it was copied: " + from);
        }
        done += moved;
      }
      if (force) {
        target.force(true);
      }
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Where a file system knows no atomic move, the plain one is used: then a reader may meet a
   * missing file for a moment, and the journal still leads to a whole site.
   */
  @Override
  public void move(Path from, Path to) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        return;
      } catch (AccessDeniedException e) {
        if (attempt == ATTEMPTS || !windows()) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while publishing", e);
    }
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(path);
  }

  /** {@inheritDoc} Windows cannot open a folder for this; there it does nothing. */
  @Override
  public void force(Path folder) throws IOException {
    if (windows()) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public long usableSpace(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  private static boolean windows() {
    return File.separatorChar == '\\';
  }
}
