package gloss.golden;

import gloss.Build;
import gloss.problem.BuildFailed;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemText;
import gloss.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a build makes of a vault, in memory.
 *
 * @param files the site by path, text as text; empty if the build failed
 * @param problems all of them, sorted
 * @param failed whether the problems fail the build
 */
record Outcome(SortedMap<String, String> files, List<Problem> problems, boolean failed) {
  Outcome {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    problems = List.copyOf(problems);
  }

  /** Builds a vault that lies on disk. */
  static Outcome of(Path vault) throws IOException {
    Outcome outcome = of(Vaults.build(vault, vault.resolveSibling("site")));
    List<Problem> problems = outcome.problems.stream().map(p -> anywhere(p, vault)).toList();
    return new Outcome(outcome.files, problems, outcome.failed);
  }

  /** The same problem wherever the vault lies: its folder is called {@code notes}. */
  private static Problem anywhere(Problem problem, Path vault) {
    return problem.location().place().equals(vault.toString())
        ? new Problem(
            problem.kind(), Location.of(Path.of("notes")), problem.message(), problem.fix())
        : problem;
  }

  private static Outcome of(Build build) throws IOException {
    try {
      Build.Checked checked = build.check();
      SortedMap<String, String> files = new TreeMap<>();
      for (SiteFile file : checked.files()) {
        files.put(file.path().value(), Trees.readable(file.content().bytes()));
      }
      return new Outcome(files, checked.report().problems(), false);
    } catch (BuildFailed failure) {
      return new Outcome(Collections.emptySortedMap(), failure.report().problems(), true);
    }
  }

  /** The problems as people read them, a blank line between two; empty if there are none. */
  String problemText() {
    return problems.stream().map(p -> ProblemText.of(p) + "\n").collect(Collectors.joining("\n"));
  }

  /** The pages by path. */
  SortedMap<String, String> pages() {
    SortedMap<String, String> pages = new TreeMap<>(files);
    pages.keySet().removeIf(path -> !path.endsWith(".html"));
    return pages;
  }
}
