package gloss.asset;

import gloss.path.Href;
import gloss.path.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The site's sign as pictures. Their names have no digest: the manifest and scripts name them, and
 * a device looks for them long after a build.
 */
public final class Icons {
  static final List<String> SOURCES =
      List.of(
          "icon.svg",
          "icon-192.png",
          "icon-512.png",
          "icon-maskable.png",
          "apple-touch-icon.png",
          "share.png");

  /** A longer drawing would make every page longer. */
  private static final int LONGEST_IN_PAGES = 1024;

  private static final String PLAIN_SIGNS = "-._~!$()*,;=:@/";

  private final List<AssetFile> files;

  Icons(AssetSources sources) {
    files = SOURCES.stream().map(name -> new AssetFile(place(name), sources.bytes(name))).toList();
  }

  List<AssetFile> files() {
    return files;
  }

  /** Where a picture lies. */
  public static SitePath place(String name) {
    return new SitePath("assets/" + name);
  }

  /** The sign for the tabs of browsers, in the address itself; empty if it is a long drawing. */
  public Optional<Href> inAddress() {
    byte[] drawing = files.get(0).bytes();
    return drawing.length > LONGEST_IN_PAGES
        ? Optional.empty()
        : Optional.of(new Href("data:image/svg+xml," + encoded(drawing)));
  }

  private static String encoded(byte[] drawing) {
    StringBuilder out = new StringBuilder();
    byte[] text =
        new String(drawing, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8);
    for (byte b : text) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN_SIGNS.indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
        out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return out.toString();
  }
}
