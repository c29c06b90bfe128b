package gloss.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;

/**
 * What an open page wants to hear about.
 *
 * @param page its own path
 * @param used the paths of what it shows besides: pictures, styles, scripts
 */
record PageQuery(String page, List<String> used) {
  PageQuery {
    used = List.copyOf(used);
  }

  /** From a query such as {@code page=/a.html&used=/files/b.png}; what is not known is ignored. */
  static PageQuery of(String rawQuery) {
    String page = "/";
    List<String> used = new ArrayList<>();
    for (String part : rawQuery.split("&", -1)) {
      if (part.startsWith("page=")) {
        page = path(part.substring("page=".length()));
      } else if (part.startsWith("used=")) {
        used.add(path(part.substring("used=".length())));
      }
    }
    return new PageQuery(page, used);
  }

  private static String path(String encoded) {
    String path = URLDecoder.decode(encoded, UTF_8);
    return path.startsWith("/") ? path : "/" + path;
  }
}
