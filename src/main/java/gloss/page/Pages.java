package gloss.page;

import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/** Cuts long lists into pages, so that a page's size does not grow with the vault. */
final class Pages {
  private Pages() {}

  /**
   * The items of one page.
   *
   * @param path where the page lives
   * @param first the number of its first item, from 1
   * @param pages links to all pages, empty if there is only one
   */
  record Chunk<T>(SitePath path, int first, List<T> items, List<NavLink> pages) {
    Chunk {
      items = List.copyOf(items);
      pages = List.copyOf(pages);
    }
  }

  /** The pages of a list; the first has the plain address. An empty list has no page. */
  static <T> List<Chunk<T>> of(List<T> items, int most, SitePath address) {
    int count = (items.size() + most - 1) / most;
    List<Chunk<T>> chunks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SitePath path = path(address, i);
      List<T> part = items.subList(i * most, Math.min(items.size(), (i + 1) * most));
      chunks.add(new Chunk<>(path, i * most + 1, part, links(address, path, count)));
    }
    return chunks;
  }

  /**
   * The address of page {@code index}, from 0: {@code all.html}, {@code all--2.html}. No slug has
   * two dashes in a row, so such an address clashes with none.
   */
  static SitePath path(SitePath address, int index) {
    String stem = address.value().substring(0, address.value().length() - ".html".length());
    return index == 0 ? address : new SitePath(stem + "--" + (index + 1) + ".html");
  }

  private static List<NavLink> links(SitePath address, SitePath here, int count) {
    List<NavLink> links = new ArrayList<>();
    for (int i = 0; count > 1 && i < count; i++) {
      SitePath path = path(address, i);
      links.add(new NavLink(String.valueOf(i + 1), path.from(here), path.equals(here)));
    }
    return links;
  }
}
