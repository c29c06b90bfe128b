package gloss.site;

import gloss.path.SitePath;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What stands at a path. Symbolic links are never followed: writing through one leaves the site.
 */
enum Place {
  FREE,
  FILE,
  FOLDER,
  /** A symbolic link, a device: never ours. */
  OTHER;

  static Place at(Path path) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isRegularFile()) {
        return FILE;
      }
      return found.isDirectory() ? FOLDER : OTHER;
    } catch (NoSuchFileException e) {
      return FREE;
    } catch (FileSystemException e) {
      // A file where a parent folder would be: some systems have an error of its own for this.
      Path parent = path.getParent();
      if (parent != null && Files.exists(parent) && !Files.isDirectory(parent)) {
        return FREE;
      }
      throw e;
    }
  }

  /** Whether a folder between the site and a file is a link: then the file is not in the site. */
  static boolean astray(Path site, SitePath path) throws IOException {
    for (String folder : SafeOrder.folders(path)) {
      if (at(site.resolve(folder)) == OTHER) {
        return true;
      }
    }
    return false;
  }
}
