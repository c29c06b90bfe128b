package gloss.vault;

import gloss.vault.picture.PictureBytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The size of a picture, read from its first bytes; the file's ending does not count.
 *
 * @param width in pixels, as shown (a turned photograph is turned); 0 if unknown
 * @param height in pixels, as shown; 0 if unknown
 */
record ImageDimensions(int width, int height) {
  static final ImageDimensions UNKNOWN = new ImageDimensions(0, 0);

  /** Headers end before this, also behind a colour profile and a preview picture. */
  private static final int HEADER_BYTES = 256 * 1024;

  private static final int FIRST_BYTES = 32;
  private static final int LARGEST = 1_000_000;

  /**
   * Reads PNG, GIF, WebP, AVIF, BMP, JPEG and SVG; {@link #UNKNOWN} for all else and for broken
   * files.
   */
  static ImageDimensions read(InputStream in) throws IOException {
    byte[] first = in.readNBytes(FIRST_BYTES);
    PictureBytes header = new PictureBytes(first);
    Optional<ImageDimensions> found = fromFirstBytes(header);
    if (found.isEmpty() && header.has(0, 0xFF, 0xD8)) {
      found = JpegHeader.dimensions(whole(first, in));
    }
    if (found.isEmpty() && header.has(4, 'f', 't', 'y', 'p')) {
      found = fromAvif(whole(first, in));
    }
    if (found.isEmpty() && SvgHeader.mayBegin(header)) {
      found = SvgHeader.dimensions(whole(first, in));
    }
    return found.filter(ImageDimensions::isSensible).orElse(UNKNOWN);
  }

  private static PictureBytes whole(byte[] first, InputStream in) throws IOException {
    byte[] rest = in.readNBytes(HEADER_BYTES);
    byte[] all = new byte[first.length + rest.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return new PictureBytes(all);
  }

  private static Optional<ImageDimensions> fromFirstBytes(PictureBytes header) {
    if (header.has(0, 0x89, 'P', 'N', 'G') && header.has(12, 'I', 'H', 'D', 'R')) {
      return dimensions(header.big(16, 4), header.big(20, 4));
    }
    if (header.has(0, 'G', 'I', 'F', '8')) {
      return dimensions(header.little(6, 2), header.little(8, 2));
    }
    if (header.has(0, 'B', 'M') && header.little(14, 4) >= 40) {
      return dimensions(header.little(18, 4), Math.abs((int) header.little(22, 4)));
    }
    return header.has(0, 'R', 'I', 'F', 'F') && header.has(8, 'W', 'E', 'B', 'P')
        ? fromWebp(header)
        : Optional.empty();
  }

  /** The largest of the sizes that the file names: smaller ones are previews and tiles. */
  private static Optional<ImageDimensions> fromAvif(PictureBytes header) {
    Optional<ImageDimensions> largest = Optional.empty();
    for (int at = 4; at + 16 <= header.length(); at++) {
      if (header.has(at, 'i', 's', 'p', 'e')) {
        Optional<ImageDimensions> size = dimensions(header.big(at + 8, 4), header.big(at + 12, 4));
        int known = largest.map(ImageDimensions::width).orElse(0);
        largest = size.isPresent() && size.get().width() > known ? size : largest;
      }
    }
    return largest;
  }

  /** Lossy, lossless and extended files keep their size in different places (RFC 9649). */
  private static Optional<ImageDimensions> fromWebp(PictureBytes header) {
    if (header.has(12, 'V', 'P', '8', ' ')) {
      return dimensions(header.little(26, 2) & 0x3FFF, header.little(28, 2) & 0x3FFF);
    }
    if (header.has(12, 'V', 'P', '8', 'L')) {
      long bits = header.little(21, 4);
      return dimensions((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
    }
    return header.has(12, 'V', 'P', '8', 'X')
        ? dimensions(header.little(24, 3) + 1, header.little(27, 3) + 1)
        : Optional.empty();
  }

  /** A size that fits; nothing for numbers that no picture has. */
  static Optional<ImageDimensions> dimensions(long width, long height) {
    return width > LARGEST || height > LARGEST
        ? Optional.empty()
        : Optional.of(new ImageDimensions((int) width, (int) height));
  }

  private boolean isSensible() {
    return width > 0 && height > 0;
  }
}
