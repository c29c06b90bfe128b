package gloss.golden;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Reads a finished site as a browser would, and lists what is wrong with it. Knows nothing of how
 * the site was made, so that it is a second opinion to the check in the build.
 */
final class SiteCrawl {
  private static final List<String> ADDRESSES =
      List.of("href", "src", "poster", "data", "action", "formaction", "xlink:href");
  private static final List<String> OUTSIDE = List.of("https", "http", "mailto", "tel");
  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("(?:url\\(\\s*|@import\\s+)[\"']?([^\"')\\s;]+)");
  private static final int MOST_ERRORS = 20;

  private final SortedMap<String, String> files;
  private final SortedMap<String, SortedSet<String>> ids = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private SiteCrawl(SortedMap<String, String> files) {
    this.files = files;
  }

  /**
   * What is wrong with a site.
   *
   * @param files the site's text files by path
   * @return one line for each fault, empty if all is well
   */
  static List<String> faults(SortedMap<String, String> files) {
    SiteCrawl crawl = new SiteCrawl(files);
    SortedMap<String, Document> pages = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            pages.put(path, crawl.page(path, text));
          } else if (path.endsWith(".css")) {
            crawl.style(path, text);
          }
        });
    pages.forEach((path, page) -> crawl.ids.put(path, crawl.ids(path, page)));
    pages.forEach(crawl::addresses);
    return List.copyOf(crawl.faults);
  }

  private Document page(String path, String text) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
    Document page = Jsoup.parse(text, "", parser);
    for (ParseError error : parser.getErrors()) {
      int at = Math.min(text.length(), error.getPosition());
      String near = text.substring(Math.max(0, at - 60), at).replace('\n', ' ');
      faults.add(path + ": " + error.getErrorMessage() + " behind …" + near);
    }
    return page;
  }

  private void style(String path, String text) {
    Matcher address = STYLE_ADDRESS.matcher(text);
    while (address.find()) {
      if (!address.group(1).startsWith("data:")) {
        local(path, "style", address.group(1));
      }
    }
  }

  private SortedSet<String> ids(String path, Document page) {
    SortedSet<String> found = new TreeSet<>();
    for (Element element : page.select("[id]")) {
      if (!found.add(element.id())) {
        faults.add(path + ": the id " + element.id() + " stands twice");
      }
    }
    return found;
  }

  private void addresses(String path, Document page) {
    for (Element element : page.getAllElements()) {
      for (String attribute : ADDRESSES) {
        if (element.hasAttr(attribute)) {
          address(path, element, element.attr(attribute).strip());
        }
      }
      if (element.hasAttr("srcset") || element.hasAttr("style")) {
        faults.add(path + ": srcset or style in " + element.shallowClone().outerHtml());
      }
      element.attributes().asList().stream()
          .filter(a -> a.getKey().startsWith("on"))
          .forEach(a -> faults.add(path + ": a handler " + a));
    }
    for (Element refresh : page.select("meta[http-equiv=refresh]")) {
      local(path, "refresh", refresh.attr("content").replaceFirst("^.*url=", ""));
    }
  }

  private void address(String path, Element element, String address) {
    String scheme = scheme(address);
    boolean link = element.normalName().equals("a");
    // The page for addresses that lead nowhere is shown below any of them.
    boolean canonical = element.attr("rel").equals("canonical") || path.equals("404.html");
    if (path.equals("404.html") && address.equals("/")) {
      return; // the root of the host, where the address of the site is not known
    }
    if (scheme.isEmpty() && !address.startsWith("//")) {
      local(path, element.normalName(), address);
    } else if (!(link && OUTSIDE.contains(scheme))
        && !canonical
        && !(scheme.equals("data") && address.startsWith("data:image/"))) {
      faults.add(path + ": " + element.normalName() + " with the address " + address);
    }
  }

  private static String scheme(String address) {
    int colon = address.indexOf(':');
    String before = colon < 0 ? "" : address.substring(0, colon);
    return before.matches("[A-Za-z][A-Za-z0-9+.-]*") ? before.toLowerCase(Locale.ROOT) : "";
  }

  private void local(String path, String what, String address) {
    try {
      URI target = new URI("site:/" + path.replace(" ", "%20")).resolve(new URI(address));
      String file = address.startsWith("#") ? path : target.getPath().replaceFirst("^/", "");
      if (address.startsWith("/") || target.getPath().contains("/..")) {
        faults.add(path + ": " + what + " leads out of the site: " + address);
      } else if (!files.containsKey(file)) {
        faults.add(path + ": " + what + " leads to " + file + ", which is not there");
      } else if (target.getFragment() != null && ids.containsKey(file)) {
        anchor(path, file, target.getFragment());
      }
    } catch (URISyntaxException e) {
      faults.add(path + ": " + what + " with an address that is none: " + e.getMessage());
    }
  }

  private void anchor(String path, String file, String fragment) {
    if (!Objects.requireNonNull(ids.get(file)).contains(fragment)) {
      faults.add(path + ": leads to " + file + "#" + fragment + ", which has no such id");
    }
  }
}
