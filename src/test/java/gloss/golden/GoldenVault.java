package gloss.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/vaults}: one idea, told by the folder's name.
 *
 * @param folder holds {@code notes}, and what is expected of the build
 */
record GoldenVault(Path folder) {
  private static final Path ALL = Path.of("src", "test", "vaults");

  /** All of them, sorted by name. */
  static List<GoldenVault> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(GoldenVault::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The idea, as a sentence. */
  String name() {
    return folder.getFileName().toString();
  }

  /** The notes; the vault's name is part of every page, so it is the same for all. */
  Path notes() {
    return folder.resolve("notes").toAbsolutePath();
  }

  /** Skips a test of this vault where the names of its files cannot be read. */
  void assumeItCanBeRead() throws IOException {
    boolean plain =
        Trees.files(notes()).stream()
            .flatMapToInt(file -> Trees.name(notes(), file).chars())
            .allMatch(c -> c < 128 && c != '?');
    if (!plain) {
      Trees.assumeAllNamesCanBeSaid();
    }
  }

  /** Whether whole pages are compared, and not only what is inside {@code <main>}. */
  boolean isWhole() {
    return name().equals("everything");
  }

  /** Where a page's expected text stands. */
  Path expected(String page) {
    return folder.resolve("expected").resolve(page);
  }

  /** What the build is expected to make: pages and other texts by path, as they are compared. */
  SortedMap<String, String> expectedFiles() throws IOException {
    Path expected = folder.resolve("expected");
    return Files.isDirectory(expected) ? Trees.contents(expected) : new TreeMap<>();
  }

  Path problemsFile() {
    return folder.resolve("problems.txt");
  }

  Path listFile() {
    return folder.resolve("files.txt");
  }

  /** The text of a file, empty if there is none. */
  static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** Writes a file, or removes it where there is nothing to say. */
  static void rewrite(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(UTF_8));
    }
  }
}
