package gloss.vault.picture;

/**
 * Bytes of a picture, or the first of them. Reading behind their end gives zeros, so that a damaged
 * file needs no checks of its own.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PictureBytes(byte[] bytes) {
  /** How many there are. */
  public int length() {
    return bytes.length;
  }

  /** Whether these signs stand at the offset. */
  public boolean has(int offset, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (at(offset + i) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether this text of ASCII letters stands at the offset. */
  public boolean has(int offset, String text) {
    return has(offset, text.chars().toArray());
  }

  /** One byte, from 0 to 255. */
  public int at(int offset) {
    return offset >= 0 && offset < bytes.length ? bytes[offset] & 0xFF : 0;
  }

  /** A number whose most significant byte comes first. */
  public long big(int offset, int count) {
    long number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 8 | at(offset + i);
    }
    return number;
  }

  /** A number whose least significant byte comes first. */
  public long little(int offset, int count) {
    long number = 0;
    for (int i = count - 1; i >= 0; i--) {
      number = number << 8 | at(offset + i);
    }
    return number;
  }
}
