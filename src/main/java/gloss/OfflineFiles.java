package gloss;

import gloss.page.OfflinePages;
import gloss.page.Planning;
import gloss.path.SitePath;
import gloss.site.FileList;
import gloss.site.SiteFile;
import gloss.text.Json;
import java.util.List;

/** What browsers need to keep a site: the list of its files, and the worker that reads it. */
final class OfflineFiles {
  /** At the root, since a worker looks after what lies beside and below it. */
  private static final SitePath WORKER = new SitePath("sw.js");

  private OfflineFiles() {}

  /**
   * The files to add.
   *
   * @param files all others of the site
   */
  static List<SiteFile> of(Planning planning, List<SiteFile> files) {
    FileList list = FileList.of(files);
    return List.of(
        SiteFile.text(OfflinePages.FILES, list.json()),
        SiteFile.text(WORKER, worker(planning, list)));
  }

  private static String worker(Planning planning, FileList list) {
    Json build =
        Json.object()
            .put("id", planning.study().config().id())
            .put("version", list.version())
            .put("roots", list.roots())
            .put(
                "needed",
                OfflinePages.needed(planning).stream()
                    .map(file -> file.from(WORKER).value())
                    .toList());
    return "self.glossBuild = " + build + ";\n" + planning.assets().worker();
  }
}
