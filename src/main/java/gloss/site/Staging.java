package gloss.site;

import gloss.path.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts finished files into the writer's own folder, where no reader looks; up to {@link #commit}
 * the site is untouched.
 */
final class Staging {
  /** More threads than processors: waiting for a device is no work, and devices like it in bulk. */
  private static final int FORCING_THREADS = 16;

  /** What a file takes on a disk beyond its length, and a line of manifest and journal. */
  private static final int ROUNDING = 4096;

  private final GlossFolder folder;
  private final Disk disk;

  Staging(GlossFolder folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Checks the free space, then writes all that comes, with the next manifest. */
  void write(Changes changes, boolean force) throws IOException {
    requireSpace(changes);
    disk.createFolders(folder.stage());
    List<Integer> steps =
        IntStream.range(0, changes.steps().size())
            .boxed()
            .filter(step -> changes.steps().get(step).brings())
            .toList();
    List<Integer> numbers = IntStream.range(0, steps.size()).boxed().toList();
    int threads = force ? FORCING_THREADS : Runtime.getRuntime().availableProcessors();
    Parallel.map(
        threads, numbers, n -> stage(steps.get(n), changes.bringing().get(n), changes, force));
    disk.write(folder.stagedManifest(), changes.next().text(), true);
    disk.force(folder.stage());
  }

  private SitePath stage(int number, SiteFile file, Changes changes, boolean force)
      throws IOException {
    Path staged = folder.staged(number);
    if (file.content() instanceof SiteFile.Content.Copied copied) {
      disk.copy(copied.from(), staged, force);
    } else {
      disk.write(staged, file.content().bytes(), force);
    }
    boolean fromVault = !(file.content() instanceof SiteFile.Content.Bytes);
    if (fromVault && !Fingerprint.of(staged).equals(changes.steps().get(number).fingerprint())) {
      throw new IOException("changed while the site was built, build again: " + file.path());
    }
    return file.path();
  }

  /** The moment from which the new site is the one that counts. */
  void commit(Journal journal) throws IOException {
    disk.write(folder.stagedJournal(), journal.text(), true);
    disk.move(folder.stagedJournal(), folder.journal());
    disk.force(folder.home());
  }

  /** Drops what was staged and never decided. */
  void drop() throws IOException {
    if (!Files.isDirectory(folder.stage(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> staged;
    try (var list = Files.list(folder.stage())) {
      staged = list.sorted().toList();
    }
    for (Path file : staged) {
      disk.delete(file);
    }
    disk.delete(folder.stage());
  }

  private void requireSpace(Changes changes) throws IOException {
    long needed = ROUNDING;
    for (SiteFile file : changes.bringing()) {
      needed += ROUNDING + size(file.content());
    }
    long usable = disk.usableSpace(folder.site());
    if (usable < needed) {
      throw new NoSpaceLeft(folder.site(), needed, usable);
    }
  }

  private static long size(SiteFile.Content content) throws IOException {
    return content instanceof SiteFile.Content.Copied copied
        ? Files.size(copied.from())
        : content.bytes().length;
  }
}
