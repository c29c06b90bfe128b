package gloss.vault;

import gloss.vault.ImageDimensions.Header;
import java.util.Optional;

/** The size of a JPEG picture: in its first frame header, turned as its Exif orientation says. */
final class JpegHeader {
  private static final int EXIF = 0xE1;
  private static final int ORIENTATION = 0x0112;
  private static final int MOST_ENTRIES = 200;

  private JpegHeader() {}

  static Optional<ImageDimensions> dimensions(Header file) {
    boolean turned = false;
    int at = 2;
    while (at + 9 < file.bytes().length && file.at(at) == 0xFF) {
      int marker = file.at(at + 1);
      int length = (int) file.big(at + 2, 2);
      if (isFrame(marker)) {
        long height = file.big(at + 5, 2);
        long width = file.big(at + 7, 2);
        return turned
            ? ImageDimensions.dimensions(height, width)
            : ImageDimensions.dimensions(width, height);
      }
      if (marker == EXIF && file.has(at + 4, 'E', 'x', 'i', 'f', 0, 0)) {
        turned = turned || isTurned(file, at + 10);
      }
      at += marker == 0xFF ? 1 : 2 + Math.max(2, length);
    }
    return Optional.empty();
  }

  /** C0 to CF, without those that are tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Orientations 5 to 8 lie on their side. */
  private static boolean isTurned(Header file, int tiff) {
    boolean big = file.has(tiff, 'M', 'M');
    int directory = tiff + (int) number(file, tiff + 4, 4, big);
    int entries = (int) Math.min(MOST_ENTRIES, number(file, directory, 2, big));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (number(file, entry, 2, big) == ORIENTATION) {
        long orientation = number(file, entry + 8, 2, big);
        return orientation >= 5 && orientation <= 8;
      }
    }
    return false;
  }

  private static long number(Header file, int offset, int count, boolean big) {
    return big ? file.big(offset, count) : file.little(offset, count);
  }
}
