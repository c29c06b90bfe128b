package gloss.vault.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture as it may be published: pixels byte for byte, colour profile, animation and
 * orientation, and nothing else that its camera or editor noted. What is kept is listed, not what
 * is dropped, so that a new kind of note-keeping is dropped too.
 *
 * @param bytes the picture; the array is not changed by anybody
 * @param whole whether the file could be followed to its end; if not, the bytes end where it was
 *     lost, since what follows may be anything
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CleanPicture(byte[] bytes, boolean whole) {
  private static final int FIRST_BYTES = 12;

  /** Whether the file is of a format that can be cleaned; its first bytes count, not its ending. */
  public static boolean isPossible(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Format.of(new PictureBytes(in.readNBytes(FIRST_BYTES))) != Format.OTHER;
    }
  }

  /** Reads a file and cleans it; one of another format stays as it is. */
  public static CleanPicture read(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /** The picture without its notes; bytes of another format stay as they are. */
  static CleanPicture of(byte[] bytes) {
    PictureBytes file = new PictureBytes(bytes);
    return switch (Format.of(file)) {
      case JPEG -> new CleanJpeg(file).picture();
      case PNG -> new CleanPng(file).picture();
      case WEBP -> new CleanWebp(file).picture();
      case GIF -> new CleanGif(file).picture();
      case OTHER -> new CleanPicture(bytes, true);
    };
  }

  private enum Format {
    JPEG,
    PNG,
    WEBP,
    GIF,
    OTHER;

    static Format of(PictureBytes file) {
      if (file.has(0, 0xFF, 0xD8, 0xFF)) {
        return JPEG;
      }
      if (file.has(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
        return PNG;
      }
      if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
        return WEBP;
      }
      return file.has(0, "GIF8") ? GIF : OTHER;
    }
  }
}
