package gloss.site;

import gloss.path.SitePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A finished file of the site.
 *
 * @param path where it goes
 * @param content what is in it
 */
public record SiteFile(SitePath path, Content content) {
  /** What is in a file. */
  public sealed interface Content {
    /** Bytes made by the build. The array is not changed by anybody. */
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(byte[] bytes) implements Content {}

    /** A file of the vault, copied as it is. */
    record Copied(Path from) implements Content {}
  }

  /** A text file in UTF-8. */
  public static SiteFile text(SitePath path, String text) {
    return new SiteFile(path, new Content.Bytes(text.getBytes(StandardCharsets.UTF_8)));
  }
}
