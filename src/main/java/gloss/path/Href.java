package gloss.path;

import java.nio.charset.StandardCharsets;

/**
 * An address as a page prints it: relative to that page and percent-encoded, or an outside address
 * that has passed the list of allowed schemes. Attribute escaping is the printer's.
 *
 * @param value such as {@code ../terms/iam.html#top}
 */
public record Href(String value) {
  private static final String PLAIN_SIGNS = "-._~!$'()*,;=@/";

  static Href between(SitePath page, SitePath target) {
    // A large site has millions of links: no lists of segments, no regular expressions.
    String from = page.value();
    String to = target.value();
    int shared = 0;
    for (int i = 0; i < from.length() && i < to.length() && from.charAt(i) == to.charAt(i); i++) {
      shared = from.charAt(i) == '/' ? i + 1 : shared;
    }
    StringBuilder out = new StringBuilder(to.length() + 9);
    for (int i = from.indexOf('/', shared); i >= 0; i = from.indexOf('/', i + 1)) {
      out.append("../");
    }
    return new Href(out.append(encode(to.substring(shared))).toString());
  }

  /** A link inside the same page. */
  public static Href to(Anchor anchor) {
    return new Href("#" + encode(anchor.value()));
  }

  /** This address with a place inside the file; an earlier place is replaced. */
  public Href with(Anchor anchor) {
    int hash = value.indexOf('#');
    return new Href((hash < 0 ? value : value.substring(0, hash)) + to(anchor).value);
  }

  /** This address with a question to the page's scripts, such as {@code ?deck=terms}. */
  public Href asking(String name, String about) {
    return new Href(value + "?" + encode(name) + "=" + encode(about));
  }

  /** Percent-encodes by RFC 3986 all but unreserved characters and those harmless in a path. */
  static String encode(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 20);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isPlain(c)) {
        out.append(c);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
        out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN_SIGNS.indexOf(c) >= 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
