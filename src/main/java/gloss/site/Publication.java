package gloss.site;

import gloss.path.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Carries out a journal. Each step may be done again, so a publication that was cut off at any
 * moment is completed by starting over.
 */
final class Publication {
  private final GlossFolder folder;
  private final Disk disk;

  Publication(GlossFolder folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Files that have come, since the journal was written, to places that were free then. */
  List<SitePath> blocked(Journal journal) throws IOException {
    List<SitePath> blocked = new ArrayList<>();
    for (int n = 0; n < journal.steps().size(); n++) {
      Step step = journal.steps().get(n);
      boolean open = step.action() == Step.Action.ADD && Files.exists(folder.staged(n));
      if (open && Place.at(target(step)) == Place.FILE) {
        blocked.add(step.path());
      }
    }
    return blocked;
  }

  /** Does what is still to be done, then forgets the journal. */
  void finish(Journal journal) throws IOException {
    Set<Path> touched = new TreeSet<>();
    Set<Path> emptied = new TreeSet<>();
    for (int n = 0; n < journal.steps().size(); n++) {
      Step step = journal.steps().get(n);
      if (step.brings()) {
        // A file may come where a folder was.
        sweep(emptied);
        bring(step, folder.staged(n));
      } else if (!Place.astray(folder.site(), step.path())) {
        remove(step);
        emptied.add(target(step).resolveSibling(""));
      }
      touched.add(target(step).resolveSibling(""));
    }
    sweep(emptied);
    for (Path changed : touched) {
      if (Files.isDirectory(changed)) {
        disk.force(changed);
      }
    }
    if (Files.exists(folder.stagedManifest())) {
      disk.move(folder.stagedManifest(), folder.manifest());
    }
    disk.force(folder.home());
    disk.delete(folder.journal());
    disk.force(folder.home());
  }

  private Path target(Step step) {
    return folder.site().resolve(step.path().value());
  }

  private void bring(Step step, Path staged) throws IOException {
    if (!Files.exists(staged)) {
      return;
    }
    Path target = target(step);
    Path parent = target.resolveSibling("");
    if (!Files.isDirectory(parent)) {
      disk.createFolders(parent);
    }
    if (step.action() == Step.Action.RENAME && Place.at(target) == Place.FILE) {
      disk.delete(target);
    }
    disk.move(staged, target);
  }

  private void remove(Step step) throws IOException {
    Path file = target(step);
    if (Place.at(file) == Place.FILE && Fingerprint.of(file).equals(step.fingerprint())) {
      disk.delete(file);
    }
  }

  /** Deletes folders from which files went, and those above them, as far as nothing is in them. */
  private void sweep(Set<Path> emptied) throws IOException {
    for (Path start : emptied) {
      Path up = start;
      while (up != null && !up.equals(folder.site()) && !occupied(up)) {
        if (Files.isDirectory(up)) {
          disk.delete(up);
        }
        up = up.getParent();
      }
    }
    emptied.clear();
  }

  /** Whether a folder holds anything; what is no folder is in use by somebody else. */
  private static boolean occupied(Path folder) throws IOException {
    Place place = Place.at(folder);
    if (place != Place.FOLDER) {
      return place != Place.FREE;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isPresent();
    }
  }
}
