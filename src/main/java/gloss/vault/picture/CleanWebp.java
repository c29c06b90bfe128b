package gloss.vault.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Follows the chunks of a WebP file (RFC 9649). */
final class CleanWebp {
  private static final List<String> KEPT =
      List.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private static final int HEADER = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int HAS_EXIF = 0x08;
  private static final int HAS_XMP = 0x04;

  private final PictureBytes file;
  private final Kept kept;

  /** Where the flags of the extended format stand among what is kept; 0 if there are none. */
  private int flags;

  private boolean oriented;

  CleanWebp(PictureBytes file) {
    this.file = file;
    this.kept = new Kept(file);
  }

  CleanPicture picture() {
    kept.keep(0, HEADER);
    long size = CHUNK_HEADER + file.little(4, 4);
    int at = HEADER;
    boolean whole = size <= file.length();
    while (whole && at + CHUNK_HEADER <= size) {
      long length = file.little(at + 4, 4);
      long end = at + CHUNK_HEADER + length + (length & 1);
      whole = end <= file.length();
      if (whole) {
        chunk(at, (int) end);
        at = (int) end;
      }
    }
    return mended(kept.picture(whole));
  }

  private void chunk(int at, int end) {
    if (KEPT.stream().anyMatch(type -> file.has(at, type))) {
      if (file.has(at, "VP8X")) {
        flags = kept.length() + CHUNK_HEADER;
      }
      kept.keep(at, end);
    } else if (file.has(at, "EXIF")) {
      boolean prefixed = file.has(at + CHUNK_HEADER, "Exif\0\0");
      orient(Orientation.of(file, at + CHUNK_HEADER + (prefixed ? 6 : 0)));
    }
  }

  private void orient(Orientation orientation) {
    if (!oriented && !orientation.isUpright()) {
      oriented = true;
      byte[] tiff = orientation.tiff();
      ByteBuffer chunk = ByteBuffer.allocate(CHUNK_HEADER + tiff.length);
      chunk.order(ByteOrder.LITTLE_ENDIAN);
      chunk.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(tiff.length).put(tiff);
      kept.add(chunk.array());
    }
  }

  /** Length and flags say what is in the file now. */
  private CleanPicture mended(CleanPicture picture) {
    byte[] bytes = picture.bytes();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.length - CHUNK_HEADER);
    if (flags > 0) {
      int without = bytes[flags] & ~(HAS_EXIF | HAS_XMP);
      bytes[flags] = (byte) (oriented ? without | HAS_EXIF : without);
    }
    return picture;
  }
}
