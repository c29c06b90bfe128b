package gloss.site;

import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says at the first publication into a folder what else lies in it: files of others stay and are
 * published with the site, which is seldom meant. Hidden ones are left out: a repository is there
 * on purpose.
 */
final class OtherFiles {
  private OtherFiles() {}

  /** Reports them, if the folder has any. */
  static void report(GlossFolder folder, Problems problems) throws IOException {
    List<String> names;
    try (Stream<Path> entries = Files.list(folder.site())) {
      names =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !name.equals("CNAME"))
              .sorted()
              .toList();
    }
    if (!names.isEmpty()) {
      String more = names.size() > 1 ? " and " + (names.size() - 1) + " more" : "";
      Location at = Comparing.at(names.get(0));
      problems.add(ProblemKind.SITE_AMONG_OTHERS, at, names.get(0) + more);
    }
  }
}
