package gloss.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a file (RFC 9110, section 14).
 *
 * @param first its first byte, from 0
 * @param last its last byte; one before the first where nothing is left of the file
 */
record ByteRange(long first, long last) {
  private static final ByteRange OUTSIDE = new ByteRange(-1, -1);
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * The piece that a header asks for; all of the file if it asks for none, for several ones or in
   * another way.
   */
  static ByteRange of(String header, long size) {
    Matcher one = ONE.matcher(header.strip());
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return new ByteRange(0, size - 1);
    }
    if (one.group(1).isEmpty()) {
      long length = Long.parseLong(one.group(2));
      return length == 0 ? OUTSIDE : new ByteRange(Math.max(0, size - length), size - 1);
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
    return first >= size || last < first ? OUTSIDE : new ByteRange(first, Math.min(last, size - 1));
  }

  boolean isOutside() {
    return first < 0;
  }

  long length() {
    return last - first + 1;
  }
}
