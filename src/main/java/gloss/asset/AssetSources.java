package gloss.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the sources of assets are looked for: in the user's folder, then in the program. */
final class AssetSources {
  private static final String DEFAULTS = "/templates/assets/";

  private final List<Path> folders;

  private AssetSources(List<Path> folders) {
    this.folders = folders;
  }

  static AssetSources builtIn() {
    return new AssetSources(List.of());
  }

  static AssetSources over(Path folder) {
    return new AssetSources(List.of(folder));
  }

  /** The text of a source, with {@code \n} as line end. */
  String text(String name) {
    return own(name).orElseGet(() -> clean(read(name)));
  }

  /** The same if it lies in the user's folder. */
  Optional<String> own(String name) {
    return file(name).map(file -> clean(read(file)));
  }

  /** A source as it is. */
  byte[] bytes(String name) {
    return file(name).map(AssetSources::read).orElseGet(() -> read(name));
  }

  private Optional<Path> file(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = AssetSources.class.getResourceAsStream(DEFAULTS + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + DEFAULTS + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String clean(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
