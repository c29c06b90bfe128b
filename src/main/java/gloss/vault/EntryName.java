package gloss.vault;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The name of a file or folder as the disk has it.
 *
 * <p>Under a locale without UTF-8 the platform shows such names with question marks, so the name is
 * then taken from its bytes, which stand in the path's address: the same vault gives the same names
 * under every locale.
 */
final class EntryName {
  private static final char UNDECODABLE = '\uFFFD';

  private EntryName() {}

  /** The last segment of a path; with U+FFFD where its bytes are not UTF-8. */
  static String of(Path path) {
    String shown = path.getFileName().toString();
    return shown.indexOf(UNDECODABLE) < 0 && shown.indexOf('?') < 0
        ? shown
        : fromBytes(path, shown);
  }

  /**
   * Whether a name can be part of an address everywhere: no backslash, which separates folders on
   * other systems, no control characters, nothing that is not Unicode.
   */
  static boolean isUsable(String name) {
    return !name.isEmpty() && name.codePoints().noneMatch(EntryName::isBad);
  }

  /** The name with an underscore for each sign that makes it unusable. */
  static String printable(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints().forEach(c -> out.appendCodePoint(isBad(c) ? '_' : c));
    return out.toString();
  }

  private static boolean isBad(int c) {
    return c == '\\'
        || c == UNDECODABLE
        || Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || isDirectionSign(c);
  }

  /** Signs that turn the direction of writing can make a name look like another one. */
  private static boolean isDirectionSign(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static String fromBytes(Path path, String shown) {
    String address = path.toUri().getRawPath();
    String end = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    String encoded = end.substring(end.lastIndexOf('/') + 1);
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.put((byte) Integer.parseInt(encoded, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return shown;
    }
  }
}
