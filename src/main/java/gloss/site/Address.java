package gloss.site;

import gloss.path.SitePath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An address as it stands in a page, taken apart as a browser does it.
 *
 * @param text with blanks at both ends, tabs and line ends removed
 */
record Address(String text) {
  static Address of(String written) {
    StringBuilder out = new StringBuilder(written.length());
    for (char c : written.strip().toCharArray()) {
      if (c >= ' ') {
        out.append(c);
      }
    }
    return new Address(out.toString());
  }

  /** The scheme in lower case; empty for a relative address. */
  String scheme() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return text.substring(0, i).toLowerCase(Locale.ROOT);
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !other)) {
        return "";
      }
    }
    return "";
  }

  /** Whether it leaves the scheme open but names a host. */
  boolean namesHost() {
    return text.replace('\\', '/').startsWith("//");
  }

  boolean beginsAtRoot() {
    return text.startsWith("/") || text.startsWith("\\");
  }

  /** The place inside the file, decoded; empty if the file as a whole is meant. */
  String fragment() {
    int hash = text.indexOf('#');
    return hash < 0 ? "" : decoded(text.substring(hash + 1));
  }

  /** The part that names a file, still encoded; empty for the page itself. */
  String file() {
    int end = text.length();
    for (char sign : new char[] {'#', '?'}) {
      int found = text.indexOf(sign);
      end = found < 0 ? end : Math.min(end, found);
    }
    return text.substring(0, end);
  }

  /** The path in the site of a file's name that stands in a page; empty if it leaves the site. */
  static String resolved(SitePath page, String file) {
    if (file.isEmpty()) {
      return page.value();
    }
    List<String> segments = new ArrayList<>(List.of(page.value().split("/")));
    segments.remove(segments.size() - 1);
    for (String segment : decoded(file).split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return "";
        }
        segments.remove(segments.size() - 1);
      } else if (!segment.equals(".")) {
        segments.add(segment);
      }
    }
    return String.join("/", segments);
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      boolean encoded = bytes[i] == '%' && high >= 0 && low >= 0;
      out.write(encoded ? high * 16 + low : bytes[i]);
      i += encoded ? 2 : 0;
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
