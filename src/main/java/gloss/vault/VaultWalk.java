package gloss.vault;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the files of a vault.
 *
 * <p>A symbolic link to a file inside the vault is followed. One to a folder inside is not: what
 * the folder holds is read where it lies, so no note is there twice and no link can lead in a
 * circle. Nothing outside the vault, and nothing that is skipped inside it, can be reached by a
 * link.
 */
final class VaultWalk {
  private final Path root;
  private final Disk disk;
  private final Problems problems;
  private final List<FoundFile> found = new ArrayList<>();

  private VaultWalk(Path realRoot, Disk disk, Problems problems) {
    this.root = realRoot;
    this.disk = disk;
    this.problems = problems;
  }

  /**
   * All files below the root that no rule skips, sorted by path.
   *
   * @param realRoot the vault, symbolic links resolved
   */
  static List<FoundFile> files(Path realRoot, Disk disk, Problems problems) throws IOException {
    VaultWalk walk = new VaultWalk(realRoot, disk, problems);
    walk.visit(disk.list(realRoot), "");
    walk.found.sort(Comparator.comparing(FoundFile::path));
    return List.copyOf(walk.found);
  }

  /** The file of that name at the root itself, found by the same rules; empty if there is none. */
  static Optional<FoundFile> atRoot(Path realRoot, String name, Disk disk, Problems problems)
      throws IOException {
    VaultWalk walk = new VaultWalk(realRoot, disk, problems);
    for (Path entry : disk.list(realRoot)) {
      if (EntryName.of(entry).equals(name)) {
        walk.visit(List.of(entry), "");
      }
    }
    return walk.found.stream().filter(f -> f.path().value().equals(name)).findFirst();
  }

  private void visit(List<Path> entries, String folder) {
    for (Path entry : entries) {
      String name = EntryName.of(entry);
      if (!EntryName.isUsable(name)) {
        SourcePath shown = new SourcePath(folder + EntryName.printable(name));
        problems.add(ProblemKind.ODD_FILE_NAME, Location.of(shown));
      } else if (Files.isSymbolicLink(entry)) {
        visitLink(entry, folder, name);
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        visitFolder(entry, folder, name);
      } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        take(entry, folder, name);
      }
    }
  }

  private void visitFolder(Path entry, String folder, String name) {
    if (SkipRules.skipsFolder(name)) {
      return;
    }
    List<Path> entries;
    try {
      entries = disk.list(entry);
    } catch (IOException e) {
      problems.add(
          ProblemKind.UNREADABLE_FILE,
          Location.of(new SourcePath(folder + name)),
          ReadFault.reason(e));
      return;
    }
    visit(entries, folder + name + "/");
  }

  private void visitLink(Path entry, String folder, String name) {
    boolean atRoot = folder.isEmpty();
    if (SkipRules.skipsFolder(name) || SkipRules.skipsFile(name, atRoot)) {
      return;
    }
    Location location = Location.of(new SourcePath(folder + name));
    Path real;
    try {
      real = entry.toRealPath();
    } catch (IOException e) {
      problems.add(ProblemKind.LINK_TO_NOTHING, location);
      return;
    }
    if (!real.startsWith(root)) {
      problems.add(ProblemKind.LINK_OUT_OF_VAULT, location);
    } else if (Files.isRegularFile(real)) {
      if (isSkipped(real)) {
        problems.add(ProblemKind.LINK_TO_SKIPPED, location);
      } else {
        take(real, folder, name);
      }
    }
  }

  /** Whether the file would be skipped where it really lies. */
  private boolean isSkipped(Path real) {
    Path inside = root.relativize(real);
    int last = inside.getNameCount() - 1;
    for (int i = 0; i < last; i++) {
      if (SkipRules.skipsFolder(EntryName.of(inside.getName(i)))) {
        return true;
      }
    }
    return SkipRules.skipsFile(EntryName.of(real), last == 0);
  }

  private void take(Path real, String folder, String name) {
    if (!SkipRules.skipsFile(name, folder.isEmpty())) {
      found.add(new FoundFile(new SourcePath(folder + name), real));
    }
  }
}
