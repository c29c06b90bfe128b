package gloss.site;

import gloss.path.SitePath;
import java.util.List;

/**
 * How the site has to change.
 *
 * @param steps in their safe order
 * @param bringing the file of each step that brings one, in the order of the steps
 * @param next what the site consists of afterwards
 * @param unchanged how many files stay as they are
 */
record Changes(List<Step> steps, List<SiteFile> bringing, SiteManifest next, int unchanged) {
  Changes {
    steps = List.copyOf(steps);
    bringing = List.copyOf(bringing);
  }

  WriteReport report() {
    return new WriteReport(paths(true), unchanged, paths(false));
  }

  private List<SitePath> paths(boolean bringing) {
    return steps.stream()
        .filter(step -> step.brings() == bringing)
        .map(Step::path)
        .sorted()
        .toList();
  }
}
