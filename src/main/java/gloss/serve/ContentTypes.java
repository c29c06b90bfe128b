package gloss.serve;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a file is, by its ending; a table of our own, since those of systems differ. */
final class ContentTypes {
  static final String PLAIN = "text/plain; charset=utf-8";

  private static final String UNKNOWN = "application/octet-stream";

  /** A type, then the endings of its files. */
  private static final String[] TABLE = {
    "text/html; charset=utf-8 = html htm",
    "text/css; charset=utf-8 = css",
    "text/javascript; charset=utf-8 = js mjs",
    "application/json; charset=utf-8 = json jsonl",
    "application/manifest+json; charset=utf-8 = webmanifest",
    "text/csv; charset=utf-8 = csv",
    "text/vtt; charset=utf-8 = vtt",
    "application/xml; charset=utf-8 = xml atom rss",
    "application/xhtml+xml; charset=utf-8 = xhtml xht",
    PLAIN + " = txt md yml yaml log toml",
    "image/svg+xml = svg",
    "image/png = png apng",
    "image/jpeg = jpg jpeg jfif",
    "image/webp = webp",
    "image/gif = gif",
    "image/avif = avif",
    "image/bmp = bmp",
    "image/x-icon = ico",
    "application/pdf = pdf",
    "audio/mpeg = mp3",
    "audio/mp4 = m4a",
    "audio/ogg = ogg oga opus",
    "audio/wav = wav",
    "audio/flac = flac",
    "audio/3gpp = 3gp",
    "video/mp4 = mp4 m4v",
    "video/webm = webm",
    "video/ogg = ogv",
    "video/quicktime = mov",
    "video/x-matroska = mkv",
    "font/woff2 = woff2",
    "font/woff = woff",
    "application/zip = zip",
    "application/epub+zip = epub"
  };

  private static final SortedMap<String, String> TYPES = byEnding();

  private ContentTypes() {}

  private static SortedMap<String, String> byEnding() {
    SortedMap<String, String> types = new TreeMap<>();
    for (String row : TABLE) {
      int middle = row.indexOf(" = ");
      for (String ending : row.substring(middle + 3).split(" ", -1)) {
        types.put(ending, row.substring(0, middle));
      }
    }
    return types;
  }

  /** The type of a file by its name. */
  static String of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, UNKNOWN);
  }

  /** Whether a browser would run scripts that are in it. */
  static boolean isActive(String name) {
    String type = of(name);
    return type.contains("html") || type.contains("xml");
  }
}
