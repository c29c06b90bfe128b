package gloss.vault.picture;

import java.util.HexFormat;

/**
 * Follows the segments of a JPEG file (ITU-T T.81, annex B). Kept are tables, frames and scans, the
 * header of JFIF without its thumbnail, colour profiles and Adobe's colour sign. What stands behind
 * the end of the picture, such as the film of a moving photograph, is dropped.
 */
final class CleanJpeg {
  private static final int FILL = 0xFF;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int JFIF_HEADER = 16;

  private final PictureBytes file;
  private final Kept kept;
  private boolean oriented;

  CleanJpeg(PictureBytes file) {
    this.file = file;
    this.kept = new Kept(file);
  }

  CleanPicture picture() {
    kept.keep(0, 2);
    int at = 2;
    while (at + 1 < file.length() && file.at(at) == 0xFF) {
      int marker = file.at(at + 1);
      if (marker == END) {
        kept.keep(at, at + 2);
        return kept.picture(true);
      }
      int next = marker == FILL ? at + 1 : isAlone(marker) ? alone(at) : segment(at, marker);
      if (next < 0) {
        return kept.picture(false);
      }
      at = next;
    }
    // A scan that ends with the file is all pixels: an interrupted copy, shown as far as it goes.
    return kept.picture(at >= file.length());
  }

  /** Restart marks and TEM have no length. */
  private static boolean isAlone(int marker) {
    return (marker >= 0xD0 && marker <= 0xD7) || marker == 0x01;
  }

  private int alone(int at) {
    kept.keep(at, at + 2);
    return at + 2;
  }

  /** Where the next segment begins; -1 if this one does not fit into the file. */
  private int segment(int at, int marker) {
    int length = (int) file.big(at + 2, 2);
    int end = at + 2 + length;
    if (length < 2 || end > file.length()) {
      return -1;
    }
    if (marker == 0xE0 && file.has(at + 4, "JFIF\0")) {
      header(at, end);
    } else if (isKept(at, marker)) {
      kept.keep(at, end);
    } else if (marker == 0xE1 && file.has(at + 4, "Exif\0\0")) {
      orient(Orientation.of(file, at + 10));
    }
    return marker == SCAN ? scan(end) : end;
  }

  private boolean isKept(int at, int marker) {
    boolean tablesAndFrames = marker >= 0xC0 && marker <= 0xDF;
    boolean profile = marker == 0xE2 && file.has(at + 4, "ICC_PROFILE\0");
    boolean adobe = marker == 0xEE && file.has(at + 4, "Adobe");
    return tablesAndFrames || profile || adobe;
  }

  private void header(int at, int end) {
    if (end - at < JFIF_HEADER + 2) {
      return;
    }
    kept.add(HexFormat.of().parseHex("FFE00010"));
    kept.keep(at + 4, at + JFIF_HEADER);
    kept.add(new byte[2]);
  }

  private void orient(Orientation orientation) {
    if (!oriented && !orientation.isUpright()) {
      oriented = true;
      kept.add(HexFormat.of().parseHex("FFE10022" + "457869660000"));
      kept.add(orientation.tiff());
    }
  }

  /** Pixels go on until a mark that is neither a stuffed byte nor a restart. */
  private int scan(int from) {
    int at = from;
    while (at < file.length() && !endsScan(at)) {
      at++;
    }
    kept.keep(from, at);
    return at;
  }

  private boolean endsScan(int at) {
    int next = file.at(at + 1);
    return file.at(at) == 0xFF && at + 1 < file.length() && next != 0 && !isAlone(next);
  }
}
