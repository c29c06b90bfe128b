package gloss.vault;

import gloss.vault.picture.Orientation;
import gloss.vault.picture.PictureBytes;
import java.util.Optional;

/** The size of a JPEG picture: in its first frame header, turned as its Exif orientation says. */
final class JpegHeader {
  private static final int EXIF = 0xE1;

  private JpegHeader() {}

  static Optional<ImageDimensions> dimensions(PictureBytes file) {
    boolean turned = false;
    int at = 2;
    while (at + 9 < file.length() && file.at(at) == 0xFF) {
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
        turned = turned || Orientation.of(file, at + 10).isOnItsSide();
      }
      at += marker == 0xFF ? 1 : 2 + Math.max(2, length);
    }
    return Optional.empty();
  }

  /** C0 to CF, without those that are tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
