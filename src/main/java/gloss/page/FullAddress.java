package gloss.page;

import gloss.config.SiteConfig;
import gloss.path.SitePath;

/**
 * Full addresses of a site's files, for those who do not meet them on a page of the site.
 *
 * @param root where the site is published, with a slash at its end; empty if unknown
 */
record FullAddress(String root) {
  static FullAddress of(SiteConfig config) {
    String address = config.address();
    return new FullAddress(address.isEmpty() || address.endsWith("/") ? address : address + "/");
  }

  boolean isKnown() {
    return !root.isEmpty();
  }

  /** The address of a file, the home page's without its name; empty if nobody knows the root. */
  String of(SitePath file) {
    String name = file.equals(SiteMap.HOME) ? "" : file.from(SiteMap.HOME).value();
    return isKnown() ? root + name : "";
  }
}
