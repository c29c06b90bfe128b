package gloss.serve;

import java.util.SortedMap;

/**
 * How the files of folders looked at one moment; two that are equal mean that nothing was saved
 * between them.
 */
public final class Snapshot {
  private final SortedMap<String, Stamp> files;

  /**
   * What is seen of a file without reading it.
   *
   * @param modified in nanoseconds
   * @param key which file it is to the disk, since one that is moved into place may have the time
   *     and the size of the one before; empty where disks have no such thing
   */
  record Stamp(long size, long modified, String key) {}

  Snapshot(SortedMap<String, Stamp> files) {
    this.files = files;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snapshot snapshot && files.equals(snapshot.files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  /** How many files there are. */
  @Override
  public String toString() {
    return files.size() + " files";
  }
}
