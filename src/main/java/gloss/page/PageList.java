package gloss.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.asset.AssetFile;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of pages for search engines (sitemaps.org), and where they look for it. It needs full
 * addresses, so a site that does not know its address has none.
 *
 * <p>Search engines ask for {@code robots.txt} at the root of a host only: a site below a path
 * cannot have one, and its list is found by whoever is told of it.
 */
public final class PageList {
  /** So many addresses may stand in one file; of longer lists there is a list. */
  private static final int MOST = 50_000;

  private static final String NAMESPACE =
      " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

  private final FullAddress address;
  private final Map<SitePath, String> dates = new HashMap<>();

  private PageList(Planning planning) {
    this.address = FullAddress.of(planning.study().config());
    planning
        .study()
        .notes()
        .forEach(n -> dates.put(planning.map().note(n.path()), n.properties().date()));
  }

  /** The files; none if the site does not know its address. */
  public static List<AssetFile> of(Planning planning, List<Page> pages) {
    return of(planning, pages, MOST);
  }

  static List<AssetFile> of(Planning planning, List<Page> pages, int most) {
    PageList list = new PageList(planning);
    if (!list.address.isKnown()) {
      return List.of();
    }
    List<SitePath> listed =
        pages.stream().filter(page -> page.kind().isListed()).map(Page::path).sorted().toList();
    List<AssetFile> files = new ArrayList<>(list.lists(listed, most));
    if (list.isAtRoot()) {
      files.add(file("robots.txt", list.robots()));
    }
    return files;
  }

  private List<AssetFile> lists(List<SitePath> pages, int most) {
    if (pages.size() <= most) {
      return List.of(file("sitemap.xml", addresses(pages)));
    }
    List<AssetFile> files = new ArrayList<>();
    StringBuilder index = new StringBuilder(Xml.HEAD + "<sitemapindex" + NAMESPACE);
    for (int from = 0; from < pages.size(); from += most) {
      String name = "sitemap-" + (files.size() + 1) + ".xml";
      files.add(file(name, addresses(pages.subList(from, Math.min(pages.size(), from + most)))));
      index.append("<sitemap><loc>" + location(new SitePath(name)) + "</loc></sitemap>\n");
    }
    files.add(file("sitemap.xml", index.append("</sitemapindex>\n").toString()));
    return files;
  }

  private String addresses(List<SitePath> pages) {
    StringBuilder out = new StringBuilder(Xml.HEAD + "<urlset" + NAMESPACE);
    for (SitePath page : pages) {
      out.append("<url><loc>" + location(page) + "</loc>");
      Optional.ofNullable(dates.get(page))
          .filter(date -> !date.isEmpty())
          .ifPresent(date -> out.append("<lastmod>" + date + "</lastmod>"));
      out.append("</url>\n");
    }
    return out.append("</urlset>\n").toString();
  }

  private String location(SitePath file) {
    return Xml.escaped(address.of(file));
  }

  /** Whether nothing stands between the host and the site. */
  private boolean isAtRoot() {
    String place = address.root().replaceFirst("^[a-z]+://", "");
    return place.indexOf('/') == place.length() - 1;
  }

  private String robots() {
    return "User-agent: *\nAllow: /\n\nSitemap: " + address.of(new SitePath("sitemap.xml")) + "\n";
  }

  private static AssetFile file(String name, String text) {
    return new AssetFile(new SitePath(name), text.getBytes(UTF_8));
  }
}
