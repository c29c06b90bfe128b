package gloss.path;

import gloss.text.Digest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A readable name for one segment of an address: lower-case letters and digits of any script with
 * single dashes between them, at most 80 bytes of UTF-8, never empty, never a device name of
 * Windows.
 */
public record Slug(String value) {
  private static final int MOST_BYTES = 80;
  private static final List<String> DEVICES =
      List.of("con", "prn", "aux", "nul", "com", "lpt", "conin$", "conout$");

  public Slug {
    if (value.isEmpty() || value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException("not a slug: '" + value + "'");
    }
  }

  /** The slug of a name. Different names may have one slug: whoever hands out addresses looks. */
  public static Slug of(String name) {
    String kept = dashed(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    if (kept.isEmpty()) {
      return new Slug("x-" + Digest.hex(name, 6));
    }
    return new Slug(cut(isDevice(kept) ? kept + "-" : kept, name));
  }

  /** This slug with a mark made of the key, for names that clash. */
  public Slug marked(String key) {
    String mark = "-" + Digest.hex(key, 6);
    return new Slug(shortened(value, MOST_BYTES - mark.length()) + mark);
  }

  private static String dashed(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean mark =
                  Character.getType(c) == Character.NON_SPACING_MARK
                      || Character.getType(c) == Character.COMBINING_SPACING_MARK;
              if (Character.isLetterOrDigit(c) || mark) {
                out.appendCodePoint(c);
              } else if (c != '\''
                  && c != '’'
                  && !out.isEmpty()
                  && out.charAt(out.length() - 1) != '-') {
                out.append('-');
              }
            });
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
  }

  private static boolean isDevice(String slug) {
    String stem = slug.replaceAll("[0-9]$", "");
    return DEVICES.contains(slug) || (slug.length() == 4 && DEVICES.contains(stem));
  }

  private static String cut(String slug, String name) {
    if (slug.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
      return slug;
    }
    String mark = "-" + Digest.hex(name, 6);
    return shortened(slug, MOST_BYTES - mark.length()) + mark;
  }

  private static String shortened(String text, int mostBytes) {
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > mostBytes) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end);
  }

  @Override
  public String toString() {
    return value;
  }
}
