package gloss.golden;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/** The same vault read under other circumstances, none of which may show in the site. */
final class Variants {
  private static final List<String> TEXTS = List.of(".md", ".yml", ".yaml");

  private Variants() {}

  /** A build, wherever it is done. */
  interface Building {
    Outcome run() throws Exception;
  }

  /** Builds with so many threads. Parallel streams run in the pool from which they are started. */
  static Outcome withThreads(int threads, Building building) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit((Callable<Outcome>) building::run).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      pool.shutdown();
    }
  }

  /** Builds where upper and lower case, dates and zones are not what they are at home. */
  static Outcome elsewhere(Building building) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      return building.run();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** A copy of a vault as an editor on Windows saves it: every text line ends with CR and LF. */
  static Path withCrLf(Path vault, Path copy) throws IOException {
    Trees.copy(vault, copy);
    for (Path file : Trees.files(copy)) {
      if (TEXTS.stream().anyMatch(file.toString()::endsWith)) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String windows = text.replace("\r\n", "\n").replace("\n", "\r\n");
        Files.writeString(file, windows, StandardCharsets.ISO_8859_1);
      }
    }
    return copy;
  }

  /** What a build makes of a vault, and in which order its files were listed. */
  record Listed(Outcome outcome, List<String> order) {}

  /**
   * Builds the vault from an archive: unlike a disk, an archive lists its files in an order that
   * follows from how it was made.
   *
   * @param backwards whether the files are put into it from last to first
   */
  static Listed fromArchive(Path vault, Path archive, boolean backwards) throws IOException {
    List<Path> files = new ArrayList<>(Trees.files(vault));
    if (backwards) {
      Collections.reverse(files);
    }
    Map<String, String> create = new LinkedHashMap<>();
    create.put("create", "true");
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), create)) {
      for (Path file : files) {
        Path entry = zip.getPath("/notes/" + Trees.name(vault, file));
        Files.createDirectories(entry.getParent());
        Files.copy(file, entry);
      }
    }
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      Path root = zip.getPath("/notes");
      try (Stream<Path> listed = Files.list(root)) {
        List<String> order = listed.map(Path::toString).toList();
        return new Listed(Outcome.of(root), order);
      }
    }
  }
}
