package gloss.site;

import gloss.path.SitePath;
import gloss.text.Digest;
import gloss.text.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a site consists of, for who keeps all of it: each file with its length and checksums, so
 * that of a newer site only what differs has to be fetched.
 *
 * @param files fingerprints by address from the root of the site
 */
public record FileList(SortedMap<String, String> files) {
  private static final SitePath ROOT = new SitePath("index.html");
  private static final int DIGITS = 16;

  /** The list of all these files but those whose names begin with a dot. */
  public static FileList of(List<SiteFile> files) {
    ConcurrentHashMap<String, String> found = new ConcurrentHashMap<>();
    files.parallelStream()
        .filter(file -> !file.path().value().startsWith("."))
        .forEach(file -> found.put(file.path().from(ROOT).value(), fingerprint(file)));
    return new FileList(new TreeMap<>(found));
  }

  private static String fingerprint(SiteFile file) {
    try {
      return Fingerprint.of(file.content()).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Differs whenever a file does. */
  public String version() {
    return Digest.hex(files.toString(), DIGITS);
  }

  /** The folders and files at the root: what begins otherwise is not of this site. */
  public List<String> roots() {
    SortedSet<String> roots = new TreeSet<>();
    files.keySet().forEach(file -> roots.add(file.split("/", 2)[0]));
    return List.copyOf(roots);
  }

  /** {@code version}, and {@code files} with {@code length-checksums} by address. */
  public String json() {
    StringBuilder out = new StringBuilder("{\"version\":" + Json.quoted(version()) + ",");
    out.append("\"files\":{\n");
    files.forEach(
        (file, print) -> out.append(Json.quoted(file) + ":" + Json.quoted(print) + ",\n"));
    out.setLength(out.length() - (files.isEmpty() ? 0 : 2));
    return out.append("\n}}\n").toString();
  }
}
