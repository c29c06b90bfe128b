package gloss.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Says when something was saved in folders. It looks through them again and again, which works the
 * same on every system and disk, and does so at a pace that costs next to nothing.
 */
public final class FolderWatch {
  private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(150);
  private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(3);

  /** Looking through takes at most about one part of this many of a processor. */
  private static final int SHARE = 100;

  /** Editors that write in place take a moment. */
  private static final long SETTLING = TimeUnit.MILLISECONDS.toNanos(60);

  /** A file that grows for minutes does not hold up the others longer than this. */
  private static final int MOST_LOOKS = 40;

  private final List<Path> folders;

  public FolderWatch(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** How things are now: take it before a build, so that what is saved meanwhile counts. */
  public Snapshot now() {
    return FolderScan.of(folders);
  }

  /** Waits until something differs from a snapshot and has come to rest; gives the new one. */
  public Snapshot changedSince(Snapshot last) throws InterruptedException {
    while (true) {
      long start = System.nanoTime();
      Snapshot now = now();
      if (!now.equals(last)) {
        return settled(now);
      }
      TimeUnit.NANOSECONDS.sleep(pause(System.nanoTime() - start));
    }
  }

  /** The more there is to look through, the longer the pause. */
  private static long pause(long looking) {
    return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, SHARE * looking));
  }

  private Snapshot settled(Snapshot first) throws InterruptedException {
    Snapshot last = first;
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      TimeUnit.NANOSECONDS.sleep(SETTLING);
      Snapshot now = now();
      if (now.equals(last)) {
        return now;
      }
      last = now;
    }
    return last;
  }
}
