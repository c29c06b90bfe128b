package gloss.site;

import gloss.path.SitePath;
import java.util.List;

/**
 * What writing a site has changed.
 *
 * @param written files that are new or have other bytes than before, sorted by path
 * @param unchanged how many files were already as they should be
 * @param removed files of an earlier build that the site no longer has, sorted by path
 */
public record WriteReport(List<SitePath> written, int unchanged, List<SitePath> removed) {
  public WriteReport {
    written = List.copyOf(written);
    removed = List.copyOf(removed);
  }
}
