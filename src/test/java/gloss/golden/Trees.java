package gloss.golden;

import static org.assertj.core.api.Assumptions.assumeThat;

import gloss.text.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as tests look at them: copied, listed, aged, deleted. */
final class Trees {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private Trees() {}

  /**
   * Skips a test on files whose names this locale cannot express: a JVM under {@code LC_ALL=C}
   * knows ASCII names only.
   */
  static void assumeAllNamesCanBeSaid() {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    assumeThat(names.newEncoder().canEncode("é日א🚀"))
        .as("file names of every script; on Linux set LC_ALL=C.UTF-8 to run this test")
        .isTrue();
  }

  /** All files below a folder, sorted by path. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
    }
  }

  /** The path of a file below a folder, with {@code /} on every system. */
  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      Path target = to.resolve(name(from, file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Makes every file look old, so that one that is written again shows by its time. */
  static void age(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
  }

  /** What the files below a folder hold, by path; text that is not UTF-8 reads as its digest. */
  static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      contents.put(name(folder, file), readable(Files.readAllBytes(file)));
    }
    return contents;
  }

  /** Contents and times of all files below a folder: equal as long as nobody writes one. */
  static SortedMap<String, String> state(Path folder) throws IOException {
    SortedMap<String, String> state = contents(folder);
    for (Path file : files(folder)) {
      state.merge(
          name(folder, file), Files.getLastModifiedTime(file).toString(), (a, b) -> b + " " + a);
    }
    return state;
  }

  /** The bytes as text if they are UTF-8, else what tells them from others. */
  static String readable(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String signs = new String(bytes, StandardCharsets.ISO_8859_1);
      return bytes.length + " bytes " + Digest.hex(signs, 16);
    }
  }
}
