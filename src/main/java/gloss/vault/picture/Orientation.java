package gloss.vault.picture;

import java.util.HexFormat;

/**
 * How a photograph is to be turned, the one thing in Exif that a reader would miss: 1 is upright, 5
 * to 8 lie on their side (CIPA DC-008, tag 274).
 */
public record Orientation(int value) {
  static final Orientation UPRIGHT = new Orientation(1);

  private static final int TAG = 0x0112;
  private static final int MOST_ENTRIES = 200;

  /**
   * Reads it from a TIFF block.
   *
   * @param tiff the offset at which the block begins
   * @return upright if the block does not say, or not sensibly
   */
  public static Orientation of(PictureBytes file, int tiff) {
    boolean big = file.has(tiff, 'M', 'M');
    long offset = number(file, tiff + 4, 4, big);
    int directory = offset > file.length() ? file.length() : tiff + (int) offset;
    int entries = (int) Math.min(MOST_ENTRIES, number(file, directory, 2, big));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (number(file, entry, 2, big) == TAG) {
        int value = (int) number(file, entry + 8, 2, big);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether width and height change places when the picture is shown. */
  public boolean isOnItsSide() {
    return value >= 5;
  }

  boolean isUpright() {
    return value == 1;
  }

  /** A TIFF block of 26 bytes that says this and nothing else. */
  byte[] tiff() {
    return HexFormat.of()
        .parseHex(
            "4D4D002A00000008" + "0001" + "0112000300000001000" + value + "0000" + "00000000");
  }

  private static long number(PictureBytes file, int offset, int count, boolean big) {
    return big ? file.big(offset, count) : file.little(offset, count);
  }
}
