package gloss.serve;

import gloss.problem.BuildReport;
import gloss.site.SiteFile;
import java.util.List;

/** How a build ended, as far as a preview has to know. */
public sealed interface Outcome {
  /**
   * There is a whole site.
   *
   * @param files finished, in memory
   */
  record Built(List<SiteFile> files, BuildReport report) implements Outcome {
    public Built {
      files = List.copyOf(files);
    }
  }

  /** Problems stopped the build: the last good site stays, with what is wrong beside it. */
  record Stopped(BuildReport report) implements Outcome {}

  /**
   * It could not be built at all, such as where a disk refuses.
   *
   * @param sentence why, for people
   */
  record Broken(String sentence) implements Outcome {}
}
