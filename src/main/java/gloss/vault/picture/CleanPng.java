package gloss.vault.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Follows the chunks of a PNG file, also an animated one (W3C PNG, third edition). */
final class CleanPng {
  private static final List<String> KEPT =
      List.of(
          "IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
          "cLLI", "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT");

  /** Length, type and checksum. */
  private static final int AROUND = 12;

  private static final int SIGNATURE = 8;

  private final PictureBytes file;
  private final Kept kept;

  CleanPng(PictureBytes file) {
    this.file = file;
    this.kept = new Kept(file);
  }

  CleanPicture picture() {
    kept.keep(0, SIGNATURE);
    int at = SIGNATURE;
    while (at + AROUND <= file.length()) {
      long end = at + AROUND + file.big(at, 4);
      if (end > file.length()) {
        return kept.picture(false);
      }
      chunk(at, (int) end);
      if (file.has(at + 4, "IEND")) {
        return kept.picture(true);
      }
      at = (int) end;
    }
    return kept.picture(false);
  }

  private void chunk(int at, int end) {
    if (file.has(at + 4, "IEND") || KEPT.stream().anyMatch(type -> file.has(at + 4, type))) {
      kept.keep(at, end);
    } else if (file.has(at + 4, "eXIf")) {
      orient(Orientation.of(file, at + 8));
    }
  }

  private void orient(Orientation orientation) {
    if (!orientation.isUpright()) {
      byte[] tiff = orientation.tiff();
      ByteBuffer chunk = ByteBuffer.allocate(AROUND + tiff.length);
      chunk.putInt(tiff.length).put("eXIf".getBytes(StandardCharsets.US_ASCII)).put(tiff);
      CRC32 sum = new CRC32();
      sum.update(chunk.array(), 4, 4 + tiff.length);
      kept.add(chunk.putInt((int) sum.getValue()).array());
    }
  }
}
