package gloss.full;

import gloss.Main;
import gloss.sample.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A site on disk with its pages. The one of the sample notes is built once for all tests. */
final class SampleSite {
  private static final Path BUILT = Path.of("target", "full", "sample-site");

  private final Path root;
  private final List<SamplePage> pages;

  private SampleSite(Path root) {
    this.root = root.toAbsolutePath();
    this.pages =
        files().stream()
            .filter(file -> file.endsWith(".html"))
            .map(file -> SamplePage.read(this.root, file))
            .toList();
  }

  /** Built at the first call, and never twice. */
  private static final class Ready {
    static final SampleSite SITE = find();

    private static SampleSite find() {
      String ready = System.getProperty("gloss.full.site", "");
      return ready.isEmpty() ? build(Sample.NOTES, BUILT) : new SampleSite(Path.of(ready));
    }
  }

  /** The site of the sample, or the one at {@code -Dgloss.full.site=DIR} as it lies there. */
  static SampleSite get() {
    return Ready.SITE;
  }

  /** Builds the site of a vault; fails with what the program says if it cannot. */
  static SampleSite build(Path vault, Path site) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code = Main.run(out, out, "build", vault.toString(), "--out", site.toString());
    if (code != 0) {
      throw new AssertionError("The site of " + vault + " does not build:\n" + said);
    }
    return new SampleSite(site);
  }

  Path root() {
    return root;
  }

  /** All pages, sorted by path. */
  List<SamplePage> pages() {
    return pages;
  }

  /** The pages that stay where they are when they are opened. */
  List<SamplePage> lasting() {
    return pages.stream().filter(page -> !page.kind().equals("redirect")).toList();
  }

  /** Of each kind of page that lasts, the largest ones, at most so many. */
  List<SamplePage> ofEachKind(int most) {
    Map<String, List<SamplePage>> kinds = new TreeMap<>();
    lasting().forEach(page -> kinds.computeIfAbsent(page.kind(), kind -> ofKind(kind)));
    return kinds.values().stream().flatMap(all -> all.stream().limit(most)).toList();
  }

  /** The pages of a kind, the largest first. */
  List<SamplePage> ofKind(String kind) {
    return pages.stream()
        .filter(page -> page.kind().equals(kind))
        .sorted(SamplePage.LARGEST_FIRST)
        .toList();
  }

  /** The largest page of a kind. */
  SamplePage largest(String kind) {
    return ofKind(kind).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("The site has no page of the kind " + kind));
  }

  /** The address of a page on disk. */
  String address(SamplePage page) {
    return root.resolve(page.path()).toUri().toString();
  }

  /**
   * All files below the root with {@code /}, sorted; without those whose names begin with a dot.
   */
  List<String> files() {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith(".") && !file.contains("/."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many bytes of a file a host sends. */
  int compressed(String file) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.size();
  }

  byte[] bytes(String file) {
    try {
      return Files.readAllBytes(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
