package gloss.site;

import gloss.path.SitePath;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Publishes finished files into a plain folder, so that at every moment, also after a failure, a
 * full disk or the end of the program, a reader finds either the last good site or the new one, or,
 * while files are moved, a mixture in which every page has what it needs.
 *
 * <p>How: all files whose bytes differ are written to {@code .gloss/stage} inside the site; a
 * journal of all steps is moved into its place, which is the decision; each file is moved over its
 * place in one step, in the order of {@link SafeOrder}; the manifest follows; the journal goes.
 * Before the decision a failure leaves the old site, and the next start drops the stage. After it,
 * the next start completes the new one.
 *
 * <p>What is not listed in the manifest of the last build is somebody else's: never removed, and
 * never replaced by other bytes (a problem names it before anything is touched). A listed file that
 * somebody has edited is replaced while the site still has it, but never removed. Folders go when
 * the last file of ours was removed from them and nothing else is in them.
 *
 * <p>Journal, manifest and folders always reach the device before the next stage begins. Published
 * files do when they replace a site: there is something to lose. A first publication does not wait
 * for them: if the power fails, the next build compares every byte and mends what is broken.
 */
public final class SiteWriter {
  private final Disk disk;

  /** A writer to the disks of this machine. */
  public SiteWriter() {
    this(new LocalDisk());
  }

  SiteWriter(Disk disk) {
    this.disk = disk;
  }

  /**
   * Makes a folder hold these files.
   *
   * @param site the folder, see {@link OutputFolder}; it is created if it is missing
   * @param files checked by {@link SiteChecker}: no two of one path
   * @param problems gets files of others that stand in the way
   * @return what has changed; empty if something stood in the way and nothing was touched
   * @throws SiteBusy if another build is writing to this folder
   * @throws NoSpaceLeft if the disk is too small; nothing was touched
   * @throws PublishInterrupted if the disk failed after the decision; the next call completes it
   * @throws IOException if the disk failed before; the site is as it was
   */
  public Optional<WriteReport> write(Path site, List<SiteFile> files, Problems problems)
      throws IOException {
    GlossFolder folder = new GlossFolder(site.toAbsolutePath().normalize());
    disk.createFolders(folder.site());
    if (Place.at(folder.home()) == Place.OTHER) {
      problems.add(ProblemKind.SITE_FOREIGN_FILE, Comparing.at(GlossFolder.NAME));
      return Optional.empty();
    }
    disk.createFolders(folder.home());
    try (SiteLock lock = SiteLock.take(folder)) {
      return lock.holds() && recovered(folder, problems)
          ? written(folder, files, problems)
          : Optional.empty();
    }
  }

  private Optional<WriteReport> written(GlossFolder folder, List<SiteFile> files, Problems problems)
      throws IOException {
    if (!Files.exists(folder.manifest())) {
      OtherFiles.report(folder, problems);
    }
    SiteManifest last = SiteManifest.read(folder.manifest());
    Optional<Changes> found =
        new Comparing(folder.site(), last, ignoresCase(folder), problems).with(files);
    if (found.isPresent()) {
      Changes changes = found.get();
      if (!changes.steps().isEmpty() || !changes.next().equals(last)) {
        publish(folder, changes, !last.files().isEmpty());
      }
    }
    return found.map(Changes::report);
  }

  /**
   * Completes a publication that was cut off after its decision, and drops what is left of one that
   * was cut off before. A build calls it first, so that a build that fails leaves a whole site too;
   * {@link #write} does it again by itself.
   *
   * @return false if a file of somebody else stands in the way; the problems name it
   * @throws SiteBusy if another build is writing to this folder
   */
  public boolean recover(Path site, Problems problems) throws IOException {
    GlossFolder folder = new GlossFolder(site.toAbsolutePath().normalize());
    if (Place.at(folder.home()) != Place.FOLDER) {
      return true;
    }
    try (SiteLock lock = SiteLock.take(folder)) {
      return lock.holds() && recovered(folder, problems);
    }
  }

  private boolean recovered(GlossFolder folder, Problems problems) throws IOException {
    Optional<Journal> journal = Journal.read(folder.journal());
    if (journal.isPresent()) {
      Publication publication = new Publication(folder, disk);
      List<SitePath> blocked = publication.blocked(journal.get());
      for (SitePath path : blocked) {
        problems.add(ProblemKind.SITE_FOREIGN_FILE, Comparing.at(path.value()));
      }
      if (!blocked.isEmpty()) {
        return false;
      }
      publication.finish(journal.get());
    } else if (Files.exists(folder.journal())) {
      disk.delete(folder.journal());
    }
    new Staging(folder, disk).drop();
    return true;
  }

  private void publish(GlossFolder folder, Changes changes, boolean force) throws IOException {
    Staging staging = new Staging(folder, disk);
    Journal journal = new Journal(changes.steps());
    try {
      staging.write(changes, force);
      staging.commit(journal);
    } catch (IOException e) {
      if (!Files.exists(folder.journal())) {
        dropQuietly(staging, e);
        throw e;
      }
      throw new PublishInterrupted(folder.site(), e);
    }
    try {
      new Publication(folder, disk).finish(journal);
      staging.drop();
    } catch (IOException e) {
      throw new PublishInterrupted(folder.site(), e);
    }
  }

  private static void dropQuietly(Staging staging, IOException first) {
    try {
      staging.drop();
    } catch (IOException second) {
      // The next start drops it.
      first.addSuppressed(second);
    }
  }

  private static boolean ignoresCase(GlossFolder folder) {
    return Files.exists(folder.site().resolve(GlossFolder.NAME.toUpperCase(Locale.ROOT)));
  }
}
