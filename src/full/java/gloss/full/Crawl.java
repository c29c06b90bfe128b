package gloss.full;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What is reached from some pages by following every link, style, script and picture. */
final class Crawl {
  /** Names the script that the practice page loads when somebody takes an exam. */
  private static final String ASKED_FOR_LATER = "data-exam";

  private final Map<String, SamplePage> pages = new TreeMap<>();
  private final SortedSet<String> files;
  private final SortedSet<String> reached = new TreeSet<>();
  private final SortedSet<String> outside = new TreeSet<>();
  private final List<String> broken = new ArrayList<>();
  private final Deque<SamplePage> waiting = new ArrayDeque<>();
  private int followed;

  private Crawl(SampleSite site) {
    site.pages().forEach(page -> pages.put(page.path(), page));
    files = new TreeSet<>(site.files());
  }

  static Crawl from(List<String> starts, SampleSite site) {
    Crawl crawl = new Crawl(site);
    starts.forEach(crawl::reach);
    while (!crawl.waiting.isEmpty()) {
      crawl.read(crawl.waiting.remove());
    }
    return crawl;
  }

  /** Which of some links of a page lead nowhere. */
  static List<String> links(SamplePage page, List<String> links, SampleSite site) {
    Crawl crawl = new Crawl(site);
    links.forEach(link -> crawl.follow(page, link));
    return crawl.broken;
  }

  /** How many links were followed. */
  int followed() {
    return followed;
  }

  /** The files that were reached. */
  SortedSet<String> reached() {
    return reached;
  }

  /** The addresses that lead out of the site. */
  SortedSet<String> outside() {
    return outside;
  }

  /** Links to nowhere, each with its page. */
  List<String> broken() {
    return broken;
  }

  private void reach(String file) {
    SamplePage page = pages.get(file);
    if (reached.add(file) && page != null) {
      waiting.add(page);
    }
  }

  private void read(SamplePage page) {
    for (String name : List.of("href", "src", ASKED_FOR_LATER)) {
      for (Element element : page.document().select("[" + name + "]")) {
        follow(page, element.attr(name));
      }
    }
  }

  private void follow(SamplePage page, String address) {
    followed++;
    try {
      visit(page, new URI(inItself(address) ? "" : address));
    } catch (URISyntaxException e) {
      broken.add(page + ": not an address: " + address);
    }
  }

  /** Such addresses are data, and need not be written as an address is. */
  private static boolean inItself(String address) {
    return address.startsWith("data:");
  }

  private void visit(SamplePage page, URI link) throws URISyntaxException {
    if (link.getScheme() != null || link.getRawAuthority() != null) {
      outside.add(link.toString());
      return;
    }
    URI place = new URI("site", "", "/" + page.path(), null);
    String file =
        link.getRawPath().isEmpty() ? page.path() : place.resolve(link).getPath().substring(1);
    if (!files.contains(file)) {
      broken.add(page + ": no such file: " + link);
      return;
    }
    reach(file);
    String anchor = Objects.requireNonNullElse(link.getFragment(), "");
    SamplePage target = pages.get(file);
    if (!anchor.isEmpty() && target != null && target.document().getElementById(anchor) == null) {
      broken.add(page + ": no such place: " + link);
    }
  }
}
