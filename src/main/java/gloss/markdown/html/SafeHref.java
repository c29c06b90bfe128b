package gloss.markdown.html;

import gloss.path.Href;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one place that decides which outside addresses a note may link to: {@code https}, {@code
 * http}, {@code mailto} and {@code tel}. All else is shown as text.
 */
public final class SafeHref {
  private static final List<String> WEB = List.of("https", "http");
  private static final List<String> OTHER = List.of("mailto", "tel");
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=";

  private SafeHref() {}

  /**
   * The address to print, percent-encoded where RFC 3986 asks for it; empty if it is not one of the
   * allowed ones.
   *
   * @param destination as written, entities and escapes undone; browsers skip control characters,
   *     so these are taken out before its scheme is looked at
   */
  public static Optional<Href> outside(String destination) {
    String address = withoutControls(destination).strip();
    if (address.startsWith("//")) {
      address = "https:" + address;
    }
    String scheme = scheme(address);
    String rest = address.substring(Math.min(address.length(), scheme.length() + 1));
    boolean web = WEB.contains(scheme) && rest.startsWith("//") && rest.length() > 2;
    boolean other = OTHER.contains(scheme) && !rest.isEmpty();
    return web || other ? Optional.of(new Href(scheme + ":" + encoded(rest))) : Optional.empty();
  }

  /** Whether it leads to the web, and not to a mail program or telephone. */
  public static boolean isWeb(Href href) {
    return WEB.contains(scheme(href.value()));
  }

  /** By RFC 3986, 3.1, in lower case; empty if there is none. One letter is a drive of Windows. */
  private static String scheme(String address) {
    int end = 0;
    while (end < address.length() && isSchemeSign(address.charAt(end), end)) {
      end++;
    }
    boolean found = end > 1 && end < address.length() && address.charAt(end) == ':';
    return found ? address.substring(0, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isSchemeSign(char c, int index) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    return letter || (index > 0 && other);
  }

  private static String withoutControls(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= 0x20 && (c < 0x7F || c >= 0xA0))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Percent-encoded where RFC 3986 asks for it; what is encoded already stays. */
  public static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean fragment = false;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean kept = PLAIN.indexOf(c) >= 0 && !(fragment && c == '#');
      if (kept || (c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2))) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
      fragment |= c == '#';
    }
    return out.toString();
  }

  private static boolean isHex(byte[] bytes, int index) {
    return index < bytes.length && Character.digit(bytes[index], 16) >= 0;
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
