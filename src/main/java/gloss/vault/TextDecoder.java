package gloss.vault;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes become text: UTF-8 (UTF-16 where a byte order mark says so), no byte order mark, {@code \n}
 * as the only line end, U+FFFD for the character zero as CommonMark wants it.
 */
final class TextDecoder {
  private TextDecoder() {}

  /** The text of a file; bytes that are not UTF-8 become U+FFFD and a problem at the first one. */
  static String text(SourcePath path, byte[] bytes, Problems problems) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return normalized(new String(bytes, StandardCharsets.UTF_16));
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result = strict.decode(in, out, true);
    if (!result.isError()) {
      return normalized(out.flip().toString());
    }
    String text =
        normalized(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    int offset = normalized(out.flip().toString()).length();
    problems.add(
        ProblemKind.NOT_UTF8,
        Location.at(path, text, Math.min(offset, text.length())),
        String.format(Locale.ROOT, "0x%02X", bytes[in.position()]),
        in.position());
    return text;
  }

  private static boolean startsWith(byte[] bytes, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private static String normalized(String text) {
    if (text.indexOf('\r') < 0 && text.indexOf('\0') < 0) {
      return text;
    }
    return text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
  }
}
