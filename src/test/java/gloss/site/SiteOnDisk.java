package gloss.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.path.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What tests look at and make: sites as maps from path to text. */
final class SiteOnDisk {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");

  private SiteOnDisk() {}

  /** Alternating paths and texts. */
  static List<SiteFile> files(String... pathsAndTexts) {
    List<SiteFile> files = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.add(SiteFile.text(new SitePath(pathsAndTexts[i]), pathsAndTexts[i + 1]));
    }
    return files;
  }

  static SortedMap<String, String> texts(List<SiteFile> files) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (SiteFile file : files) {
      texts.put(file.path().value(), new String(file.content().bytes(), UTF_8));
    }
    return texts;
  }

  /** All files but those of the writer itself. */
  static SortedMap<String, String> published(Path site) throws IOException {
    SortedMap<String, String> all = all(site);
    all.keySet().removeIf(path -> path.startsWith(".gloss/"));
    return all;
  }

  /** All files; empty folders end with a slash. */
  static SortedMap<String, String> all(Path site) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    if (!Files.exists(site)) {
      return found;
    }
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path path : walk.toList()) {
        String name = site.relativize(path).toString().replace('\\', '/');
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          found.put(name, Files.readString(path));
        } else if (Files.isDirectory(path) && !path.equals(site) && isEmpty(path)) {
          found.put(name + "/", "");
        }
      }
    }
    return found;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.findAny().isEmpty();
    }
  }

  /**
   * What a reader could miss now: anything but a page that a page on the disk needs, and any page
   * to which a page leads that can be reached from the home page or the known ones.
   */
  static List<String> deadLinks(Path site, Collection<String> known) throws IOException {
    SortedMap<String, String> published = published(site);
    List<String> dead = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(known);
    open.add("index.html");
    Set<String> reached = new TreeSet<>();
    while (!open.isEmpty()) {
      String page = open.remove();
      if (reached.add(page) && published.containsKey(page)) {
        open.addAll(links(page, published.get(page)));
      }
    }
    published.forEach(
        (page, text) -> {
          for (String link : links(page, text)) {
            boolean met = reached.contains(page) || !link.endsWith(".html");
            if (met && !published.containsKey(link)) {
              dead.add(page + " -> " + link);
            }
          }
        });
    return dead;
  }

  private static List<String> links(String page, String text) {
    List<String> links = new ArrayList<>();
    Matcher link = LINK.matcher(page.endsWith(".html") ? text : "");
    while (link.find()) {
      Path target = Path.of(page).resolveSibling(link.group(1)).normalize();
      links.add(target.toString().replace('\\', '/'));
    }
    return links;
  }

  static void deleteAll(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
