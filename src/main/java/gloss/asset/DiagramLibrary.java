package gloss.asset;

import gloss.path.SitePath;
import gloss.text.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Mermaid, a script that draws diagrams, if it lies beside the program. */
public final class DiagramLibrary {
  private static final String SCRIPT =
      "/META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js";

  /** A copy goes out with the site, and its licence wants to be named in it. */
  private static final String NOTICE =
      "/*! Mermaid 11.14.0, Copyright (c) Knut Sveidqvist, MIT License,"
          + " https://github.com/mermaid-js/mermaid/blob/develop/LICENSE */\n";

  private DiagramLibrary() {}

  /** The script; empty if it is not there. */
  public static Optional<AssetFile> script() {
    try (InputStream in = DiagramLibrary.class.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        return Optional.empty();
      }
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      byte[] bytes = (NOTICE + script).getBytes(StandardCharsets.UTF_8);
      SitePath path = new SitePath("assets/mermaid." + Digest.hex(bytes, 8) + ".js");
      return Optional.of(new AssetFile(path, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
