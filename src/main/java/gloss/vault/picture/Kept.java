package gloss.vault.picture;

import java.io.ByteArrayOutputStream;

/** What is kept of a picture, in the order of the file. */
final class Kept {
  private final PictureBytes file;
  private final ByteArrayOutputStream out;

  Kept(PictureBytes file) {
    this.file = file;
    this.out = new ByteArrayOutputStream(file.length());
  }

  /** Keeps the bytes from one offset to the next. */
  void keep(int from, int to) {
    out.write(file.bytes(), from, to - from);
  }

  /** Adds bytes that were not there. */
  void add(byte[] bytes) {
    out.writeBytes(bytes);
  }

  int length() {
    return out.size();
  }

  /**
   * All that was kept.
   *
   * @param whole whether the file could be followed to its end
   */
  CleanPicture picture(boolean whole) {
    return new CleanPicture(out.toByteArray(), whole);
  }
}
