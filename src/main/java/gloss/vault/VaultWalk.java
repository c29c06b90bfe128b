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
  private final List<SourcePath> skipped = new ArrayList<>();

  private VaultWalk(Path realRoot, Disk disk, Problems problems) {
    this.root = realRoot;
    this.disk = disk;
    this.problems = problems;
  }

  /**
   * What is there, each list sorted by path.
   *
   * @param files all files below the root that no rule skips
   * @param skipped hidden files, templates, drawings and the README: they are only named, never
   *     opened. What lies in hidden folders is not even named.
   */
  record Walked(List<FoundFile> files, List<SourcePath> skipped) {
    Walked {
      files = List.copyOf(files);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Walks through a vault.
   *
   * @param realRoot the vault, symbolic links resolved
   */
  static Walked files(Path realRoot, Disk disk, Problems problems) throws IOException {
    VaultWalk walk = new VaultWalk(realRoot, disk, problems);
    walk.visit(disk.list(realRoot), "");
    walk.found.sort(Comparator.comparing(FoundFile::path));
    walk.skipped.sort(Comparator.naturalOrder());
    return new Walked(walk.found, walk.skipped);
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
        take(entry, folder + name, folder, name);
      }
    }
  }

  private void visitFolder(Path entry, String folder, String name) {
    if (SkipRules.skipsFolder(name)) {
      if (SkipRules.isTemplateFolder(name)) {
        nameAll(entry, folder + name + "/");
      }
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

  /** Takes the names of what lies in a skipped folder; what cannot be listed is not needed. */
  private void nameAll(Path skippedFolder, String folder) {
    List<Path> entries;
    try {
      entries = disk.list(skippedFolder);
    } catch (IOException e) {
      return;
    }
    for (Path entry : entries) {
      String name = EntryName.of(entry);
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        nameAll(entry, folder + name + "/");
      } else if (EntryName.isUsable(folder.replace("/", "") + name)) {
        skipped.add(new SourcePath(folder + name));
      }
    }
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
        take(real, placeOf(real), folder, name);
      }
    }
  }

  private String placeOf(Path real) {
    List<String> names = new ArrayList<>();
    root.relativize(real).forEach(name -> names.add(EntryName.of(name)));
    return String.join("/", names);
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

  private void take(Path real, String target, String folder, String name) {
    SourcePath path = new SourcePath(folder + name);
    if (!SkipRules.skipsFile(name, folder.isEmpty())) {
      found.add(new FoundFile(path, new SourcePath(target), real));
    } else {
      skipped.add(path);
    }
  }
}
