package gloss.vault.picture;

/**
 * Follows the blocks of a GIF file (GIF89a). Comments are dropped, and of the extensions of
 * programs all but loops and colour profiles.
 */
final class CleanGif {
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int END = 0x3B;
  private static final int GRAPHIC_CONTROL = 0xF9;
  private static final int PROGRAM = 0xFF;

  private final PictureBytes file;
  private final Kept kept;

  CleanGif(PictureBytes file) {
    this.file = file;
    this.kept = new Kept(file);
  }

  CleanPicture picture() {
    int at = 13 + colours(10);
    if (at > file.length()) {
      return kept.picture(false);
    }
    kept.keep(0, at);
    while (at < file.length()) {
      if (file.at(at) == END) {
        kept.keep(at, at + 1);
        return kept.picture(true);
      }
      int end = end(at);
      if (end < 0) {
        return kept.picture(false);
      }
      if (isKept(at)) {
        kept.keep(at, end);
      }
      at = end;
    }
    return kept.picture(false);
  }

  /** The bytes of the table of colours that these flags announce. */
  private int colours(int flags) {
    int packed = file.at(flags);
    return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 0x07) + 1);
  }

  /** Where the block ends; -1 if it is none or does not fit into the file. */
  private int end(int at) {
    if (file.at(at) == EXTENSION) {
      return behindParts(at + 2);
    }
    return file.at(at) == IMAGE ? behindParts(at + 10 + colours(at + 9) + 1) : -1;
  }

  private int behindParts(int from) {
    int at = from;
    while (at < file.length() && file.at(at) > 0) {
      at += 1 + file.at(at);
    }
    return at < file.length() ? at + 1 : -1;
  }

  private boolean isKept(int at) {
    boolean program =
        file.has(at + 3, "NETSCAPE2.0")
            || file.has(at + 3, "ANIMEXTS1.0")
            || file.has(at + 3, "ICCRGBG1012");
    return file.at(at) == IMAGE
        || file.at(at + 1) == GRAPHIC_CONTROL
        || (file.at(at + 1) == PROGRAM && program);
  }
}
