package gloss.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
    return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** A source as it is. */
  byte[] bytes(String name) {
    for (Path folder : folders) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    return read(name);
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
}
