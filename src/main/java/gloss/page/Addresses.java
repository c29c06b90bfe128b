package gloss.page;

import gloss.path.SitePath;
import gloss.path.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hands out addresses so that no two differ by case or Unicode form only: some disks take such
 * names for one. Whoever clashes gets a mark made of its own key, all of them, so that adding a
 * third never renames the first two again.
 */
final class Addresses {
  /**
   * Something that needs an address.
   *
   * @param key what it is, unique; the mark is made of it
   * @param folders slugs of the folders, outermost first
   * @param slug the name it would like
   */
  record Wish(String key, List<Slug> folders, Slug slug) {
    private String address(Slug name) {
      StringBuilder out = new StringBuilder();
      folders.forEach(f -> out.append(f).append('/'));
      return out.append(name).append(".html").toString();
    }

    /** The address with a mark made of the key. */
    SitePath marked() {
      return new SitePath(address(slug.marked(key)));
    }

    private String folded() {
      return Addresses.folded(address(slug));
    }
  }

  /**
   * The addresses of all.
   *
   * @param addresses by key
   * @param clashes keys that wanted the same address, each list sorted
   * @param refused keys that wanted a reserved address, each with what has it
   */
  record Result(
      SortedMap<String, SitePath> addresses,
      List<List<String>> clashes,
      SortedMap<String, String> refused) {}

  private Addresses() {}

  /**
   * Gives each wish an address.
   *
   * @param reserved folded addresses that are given to none, each with what has it
   */
  static Result assign(List<Wish> wishes, SortedMap<String, String> reserved) {
    SortedMap<String, List<Wish>> groups = new TreeMap<>();
    for (Wish wish : wishes) {
      groups.computeIfAbsent(wish.folded(), k -> new ArrayList<>()).add(wish);
    }
    SortedMap<String, SitePath> addresses = new TreeMap<>();
    List<List<String>> clashes = new ArrayList<>();
    SortedMap<String, String> refused = new TreeMap<>();
    groups.forEach(
        (folded, group) -> {
          Optional<String> owner = Optional.ofNullable(reserved.get(folded));
          boolean clash = group.size() > 1 || owner.isPresent();
          for (Wish wish : group) {
            SitePath plain = new SitePath(wish.address(wish.slug()));
            addresses.put(wish.key(), clash ? wish.marked() : plain);
            owner.ifPresent(o -> refused.put(wish.key(), o));
          }
          if (group.size() > 1) {
            clashes.add(group.stream().map(Wish::key).sorted().toList());
          }
        });
    return new Result(addresses, clashes, refused);
  }

  /**
   * The file that an address written by an author means: {@code /a/b} and {@code a/b.html} are one,
   * {@code /a/b/} is the index of a folder, {@code /} the home page. Of a whole address the host
   * does not count.
   */
  static SitePath written(String whole) {
    String address = whole.replaceFirst("^[A-Za-z]{2,20}://[^/]{0,300}", "");
    boolean folder = address.endsWith("/");
    List<String> segments = new ArrayList<>();
    for (String segment : address.replaceFirst("\\.html$", "").split("/+", -1)) {
      if (!segment.isBlank() && !segment.equals(".") && !segment.equals("..")) {
        segments.add(Slug.of(segment).value());
      }
    }
    if (folder || segments.isEmpty()) {
      segments.add("index");
    }
    return new SitePath(String.join("/", segments) + ".html");
  }

  static String folded(String address) {
    return SitePath.folded(address);
  }
}
