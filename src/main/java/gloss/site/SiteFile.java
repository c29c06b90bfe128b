package gloss.site;

import gloss.path.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A finished file of the site.
 *
 * @param path where it goes
 * @param content what is in it
 */
public record SiteFile(SitePath path, Content content) {
  /** What is in a file. */
  public sealed interface Content {
    /** All of it, read or made anew where it is not kept in memory. */
    byte[] bytes() throws IOException;

    /** The file of the vault that it comes from; empty if the build made it of many. */
    default Optional<Path> source() {
      return Optional.empty();
    }

    /** Bytes made by the build. The array is not changed by anybody. */
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(byte[] bytes) implements Content {}

    /** A file of the vault, copied as it is. */
    record Copied(Path from) implements Content {
      @Override
      public byte[] bytes() throws IOException {
        return Files.readAllBytes(from);
      }

      @Override
      public Optional<Path> source() {
        return Optional.of(from);
      }
    }

    /**
     * Bytes that are made from a file of the vault each time they are asked for, since all of them
     * together might not fit into the memory.
     *
     * @param from the file
     * @param making makes the bytes; the same file gives the same bytes
     */
    record Made(Path from, Making making) implements Content {
      @Override
      public byte[] bytes() throws IOException {
        return making.bytes(from);
      }

      @Override
      public Optional<Path> source() {
        return Optional.of(from);
      }
    }
  }

  /** Makes the bytes of a file from another one. */
  @FunctionalInterface
  public interface Making {
    byte[] bytes(Path from) throws IOException;
  }

  /** A text file in UTF-8. */
  public static SiteFile text(SitePath path, String text) {
    return new SiteFile(path, new Content.Bytes(text.getBytes(StandardCharsets.UTF_8)));
  }
}
