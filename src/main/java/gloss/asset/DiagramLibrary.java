package gloss.asset;

import gloss.path.SitePath;
import gloss.text.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Mermaid, a script that draws diagrams, if it lies beside the program. It goes out as it is. */
public final class DiagramLibrary {
  private static final String SCRIPT =
      "/META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js";

  private DiagramLibrary() {}

  /** The script; empty if it is not there. */
  public static Optional<AssetFile> script() {
    try (InputStream in = DiagramLibrary.class.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      SitePath path = new SitePath("assets/mermaid." + Digest.hex(bytes, 8) + ".js");
      return Optional.of(new AssetFile(path, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
