package gloss.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Looks through folders once. Files are not opened, and symbolic links not followed. */
final class FolderScan extends SimpleFileVisitor<Path> {
  private static final Path EDITOR_SETTINGS = Path.of(".obsidian", "app.json");
  private static final String PACKAGES = "node_modules";

  private final SortedMap<String, Snapshot.Stamp> found = new TreeMap<>();
  private final Path root;

  private FolderScan(Path root) {
    this.root = root;
  }

  /** The files that a build may read, and some more; a folder that is not there has none. */
  static Snapshot of(List<Path> folders) {
    SortedMap<String, Snapshot.Stamp> all = new TreeMap<>();
    folders.forEach(folder -> all.putAll(in(folder)));
    return new Snapshot(all);
  }

  private static SortedMap<String, Snapshot.Stamp> in(Path folder) {
    try {
      FolderScan scan = new FolderScan(folder.toRealPath());
      scan.found.put(folder.toString(), new Snapshot.Stamp(0, 0, "there"));
      Files.walkFileTree(scan.root, scan);
      scan.settings();
      return scan.found;
    } catch (IOException gone) {
      // It has been removed or renamed: that is a change like any other.
      return Collections.emptySortedMap();
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped = !folder.equals(root) && (isHidden(folder) || folder.endsWith(PACKAGES));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file)) {
      note(file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A file that went away in this moment, or a folder that may not be looked into. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException reason) {
    return FileVisitResult.CONTINUE;
  }

  /** The one hidden file that a build reads. */
  private void settings() throws IOException {
    Path file = root.resolve(EDITOR_SETTINGS);
    if (Files.isRegularFile(file)) {
      note(file, Files.readAttributes(file, BasicFileAttributes.class));
    }
  }

  private void note(Path file, BasicFileAttributes attributes) {
    found.put(
        file.toString(),
        new Snapshot.Stamp(
            attributes.size(),
            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
            Objects.toString(attributes.fileKey(), "")));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
