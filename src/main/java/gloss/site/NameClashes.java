package gloss.site;

import gloss.path.SitePath;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds files that some disk or the web could not tell apart, and files where a folder has to be.
 */
final class NameClashes {
  private final Problems problems;
  private final Map<String, SiteFile> byFolded = new TreeMap<>();

  private NameClashes(Problems problems) {
    this.problems = problems;
  }

  static void check(List<SiteFile> files, Problems problems) {
    NameClashes clashes = new NameClashes(problems);
    files.forEach(clashes::file);
    files.forEach(clashes::folders);
  }

  private void file(SiteFile file) {
    SiteFile other = byFolded.putIfAbsent(folded(file.path().value()), file);
    if (other != null) {
      boolean equal = other.path().equals(file.path());
      clash(equal ? ProblemKind.SITE_CLASH : ProblemKind.SITE_CLASH_OF_FORMS, other, file);
    }
  }

  private void folders(SiteFile file) {
    for (String folder : SafeOrder.folders(file.path())) {
      SiteFile other = byFolded.get(folded(folder));
      if (other != null) {
        clash(ProblemKind.SITE_CLASH, other, file);
      }
    }
  }

  private void clash(ProblemKind kind, SiteFile first, SiteFile second) {
    problems.add(kind, Comparing.at(first.path().value()), described(first), described(second));
  }

  private static String described(SiteFile file) {
    return file.content()
        .source()
        .map(from -> file.path() + " (from " + from.getFileName() + ")")
        .orElse(file.path().value());
  }

  static String folded(String path) {
    return SitePath.folded(path);
  }
}
