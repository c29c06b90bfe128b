package gloss.full;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page of a site on disk.
 *
 * @param path from the root of the site, with {@code /}
 * @param kind as its body's class says: {@code note}, {@code term}; empty if it says none
 * @param document as a browser reads it
 * @param size in bytes
 */
record SamplePage(String path, String kind, Document document, int size) {
  static final Comparator<SamplePage> LARGEST_FIRST =
      Comparator.comparingInt(SamplePage::size).reversed().thenComparing(SamplePage::path);

  static SamplePage read(Path root, String path) {
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(path));
      Document document = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
      return new SamplePage(path, kind(document), document, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kind(Document document) {
    return document.body().classNames().stream()
        .filter(name -> name.startsWith("kind-"))
        .map(name -> name.substring("kind-".length()))
        .findFirst()
        .orElse("");
  }

  @Override
  public String toString() {
    return path;
  }
}
