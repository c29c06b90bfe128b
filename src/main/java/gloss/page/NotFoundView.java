package gloss.page;

import java.util.List;

/**
 * The page for addresses that lead nowhere. It is shown under any address, so its links are full
 * ones.
 *
 * @param links ways on; if the site's address is unknown, only to the root of the host
 */
public record NotFoundView(List<NavLink> links) {
  public NotFoundView {
    links = List.copyOf(links);
  }
}
