package gloss.site;

import gloss.path.SitePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds the finished files against each other before any of them is written: addresses that clash,
 * links and places that lead nowhere, whatever would fetch from elsewhere or run inside a page.
 *
 * <p>All findings but clashes are faults of templates or of Gloss, not of notes: a note's dead link
 * never becomes a link. Attachments are copied as they are and not looked into.
 */
public final class SiteChecker {
  /** Stands for a file without places of ours. */
  private static final PageFacts NOTHING =
      new PageFacts(new SitePath("-"), Collections.emptySet(), List.of(), List.of());

  private final Map<String, PageFacts> facts = new LinkedHashMap<>();
  private final Map<String, String> targets = new ConcurrentHashMap<>();
  private final Problems problems;

  private SiteChecker(List<SiteFile> files, List<PageFacts> read, Problems problems) {
    this.problems = problems;
    for (SiteFile file : files) {
      facts.put(file.path().value(), NOTHING);
    }
    for (PageFacts one : read) {
      facts.put(one.path().value(), one);
    }
  }

  /**
   * Checks all files and reports what is wrong, each under {@code site/<path>}.
   *
   * @param files the whole site
   * @param problems gets the findings
   */
  public static void check(List<SiteFile> files, Problems problems) {
    NameClashes.check(files, problems);
    Map<String, Address> shared = new ConcurrentHashMap<>();
    List<PageFacts> read =
        files.parallelStream()
            .map(SiteChecker::read)
            .flatMap(Optional::stream)
            .map(one -> one.sharing(shared))
            .toList();
    SiteChecker checker = new SiteChecker(files, read, problems);
    read.parallelStream().forEach(checker::file);
  }

  private static Optional<PageFacts> read(SiteFile file) {
    String name = file.path().value();
    if (file.content() instanceof SiteFile.Content.Bytes made) {
      if (name.endsWith(".html")) {
        return Optional.of(PageRules.read(file.path(), made.bytes()));
      }
      if (name.endsWith(".css")) {
        return Optional.of(StyleRules.read(file.path(), made.bytes()));
      }
    }
    return Optional.empty();
  }

  private void file(PageFacts file) {
    file.problems().forEach(problems::add);
    for (Address link : file.links()) {
      PageFacts target = facts.get(target(file.path(), link.file()));
      if (target == null) {
        report(ProblemKind.SITE_DEAD_LINK, file, link);
      } else if (!hasPlace(target, link.fragment())) {
        report(ProblemKind.SITE_DEAD_ANCHOR, file, link);
      }
    }
  }

  /** Pages of one folder share most of their links: each is resolved once. */
  private String target(SitePath page, String file) {
    if (file.isEmpty()) {
      return page.value();
    }
    String value = page.value();
    String key = value.substring(0, value.lastIndexOf('/') + 1) + '\n' + file;
    return targets.computeIfAbsent(key, unused -> Address.resolved(page, file));
  }

  private static boolean hasPlace(PageFacts target, String place) {
    // The empty place and "top" are the page's beginning by the HTML standard.
    return place.isEmpty()
        || place.equals("top")
        || !target.path().value().endsWith(".html")
        || target.ids().contains(place);
  }

  private void report(ProblemKind kind, PageFacts file, Address link) {
    problems.add(Problem.of(kind, Comparing.at(file.path().value()), link.text()));
  }
}
