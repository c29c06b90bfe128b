package gloss.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What reading asks of a disk. Tests pass one that fails. */
interface Disk {
  /** The disk itself. */
  Disk REAL =
      new Disk() {
        @Override
        public List<Path> list(Path folder) throws IOException {
          try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
          }
        }

        @Override
        public InputStream open(Path file) throws IOException {
          return Files.newInputStream(file);
        }
      };

  /** What lies in a folder, in any order. */
  List<Path> list(Path folder) throws IOException;

  /** The bytes of a file. */
  InputStream open(Path file) throws IOException;
}
