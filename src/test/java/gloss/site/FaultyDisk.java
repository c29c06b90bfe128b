package gloss.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that breaks at one chosen step: tests choose each step in turn. */
final class FaultyDisk implements Disk {
  /** How it breaks. */
  enum Fault {
    /** This one step fails. */
    ONCE,
    /** From this step on nothing more can be written; moving and deleting still work. */
    FULL,
    /** From this step on every step fails. */
    BROKEN,
    /** The program ends in the middle of this step. */
    KILLED
  }

  /** Stands for the end of the program: nothing of ours may catch it and go on. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Disk disk = new LocalDisk();
  private final Fault fault;
  private final int at;
  private final long usable;
  private final AtomicInteger steps = new AtomicInteger();

  FaultyDisk(Fault fault, int at) {
    this(fault, at, Long.MAX_VALUE);
  }

  FaultyDisk(Fault fault, int at, long usable) {
    this.fault = fault;
    this.at = at;
    this.usable = usable;
  }

  /** A disk that works and counts. */
  static FaultyDisk counting() {
    return new FaultyDisk(Fault.ONCE, Integer.MAX_VALUE);
  }

  int steps() {
    return steps.get();
  }

  private boolean breaks(boolean writes) throws IOException {
    int step = steps.incrementAndGet();
    return switch (fault) {
      case ONCE -> step == at;
      case FULL -> writes && step >= at;
      case BROKEN -> step >= at;
      case KILLED -> {
        if (step > at) {
          throw new Killed();
        }
        yield step == at;
      }
    };
  }

  private void fail() throws IOException {
    if (fault == Fault.KILLED) {
      throw new Killed();
    }
    throw new IOException("No space left on device (made up)");
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    if (breaks(true)) {
      fail();
    }
    disk.createFolders(folder);
  }

  @Override
  public void write(Path file, byte[] bytes, boolean force) throws IOException {
    if (breaks(true)) {
      disk.write(file, Arrays.copyOf(bytes, bytes.length / 2), false);
      fail();
    }
    disk.write(file, bytes, force);
  }

  @Override
  public void copy(Path from, Path to, boolean force) throws IOException {
    if (breaks(true)) {
      disk.write(to, Arrays.copyOf(Files.readAllBytes(from), 1), false);
      fail();
    }
    disk.copy(from, to, force);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    if (breaks(false)) {
      fail();
    }
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    if (breaks(false)) {
      fail();
    }
    disk.delete(path);
  }

  @Override
  public void force(Path folder) throws IOException {
    if (breaks(false)) {
      fail();
    }
    disk.force(folder);
  }

  @Override
  public long usableSpace(Path folder) throws IOException {
    if (breaks(false)) {
      fail();
    }
    return Math.min(usable, disk.usableSpace(folder));
  }
}
