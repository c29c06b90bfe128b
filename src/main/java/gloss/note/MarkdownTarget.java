package gloss.note;

import gloss.markdown.LinkTarget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the destinations of Markdown links as link targets. */
public final class MarkdownTarget {
  private MarkdownTarget() {}

  /**
   * The target of a Markdown link's destination, percent signs decoded: {@code Note%20a.md#H}.
   *
   * @return empty if the destination leads out of the vault: it names a scheme or a host, or
   *     nothing
   */
  public static Optional<LinkTarget> of(String destination) {
    String bare = destination.strip();
    if (bare.startsWith("<") && bare.endsWith(">")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    if (bare.isEmpty() || bare.startsWith("//") || hasScheme(bare)) {
      return Optional.empty();
    }
    int hash = bare.indexOf('#');
    LinkTarget place = LinkTarget.parse(decoded(hash < 0 ? "" : bare.substring(hash)));
    String path = decoded(hash < 0 ? bare : bare.substring(0, hash)).strip();
    return Optional.of(new LinkTarget(path, place.headings(), place.block()));
  }

  /** RFC 3986, section 3.1. */
  private static boolean hasScheme(String destination) {
    int colon = destination.indexOf(':');
    if (colon <= 0 || !isAsciiLetter(destination.charAt(0))) {
      return false;
    }
    return destination
        .substring(0, colon)
        .chars()
        .allMatch(c -> isAsciiLetter(c) || (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0);
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Percent-decodes; a sign that begins no pair of hexadecimal digits stands for itself. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
      out.write(low < 0 ? bytes[i] : high * 16 + low);
      i += low < 0 ? 0 : 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
