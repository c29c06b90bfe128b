package gloss.page;

import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SourcePath;
import java.util.List;
import java.util.Locale;

/** Files that are played or leafed through, and what a link may say about where to begin. */
final class Recordings {
  private static final List<String> AUDIO =
      List.of("3gp", "flac", "m4a", "mp3", "oga", "ogg", "opus", "wav");
  private static final List<String> VIDEO = List.of("m4v", "mkv", "mov", "mp4", "ogv", "webm");

  /** What browsers understand behind the hash sign: a page of a PDF, a time of a recording. */
  private static final List<String> PLACES = List.of("page=", "t=");

  private Recordings() {}

  /** The element that plays a file, {@code audio} or {@code video}; empty if none does. */
  static String kind(SourcePath file) {
    String extension = file.extension().toLowerCase(Locale.ROOT);
    return AUDIO.contains(extension) ? "audio" : VIDEO.contains(extension) ? "video" : "";
  }

  /** The address with the place in the file that a link names, such as {@code #page=3}. */
  static Href at(Href file, String written) {
    for (String part : written.substring(Math.max(0, written.indexOf('#'))).split("[#&]", -1)) {
      String place = part.strip().toLowerCase(Locale.ROOT);
      boolean known = PLACES.stream().anyMatch(place::startsWith);
      String value = place.substring(place.indexOf('=') + 1);
      if (known && !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return file.with(new Anchor(place));
      }
    }
    return file;
  }

  /** The number of the page that an address names; empty if it names none. */
  static String page(Href place) {
    int at = place.value().lastIndexOf("#page=");
    return at < 0 ? "" : place.value().substring(at + "#page=".length());
  }
}
