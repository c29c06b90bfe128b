package gloss.vault;

import gloss.config.SiteConfig.PathRule;
import gloss.config.SiteConfig.PublishConfig;
import gloss.path.SourcePath;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Which files the settings leave out, by their paths. */
final class PublishRules {
  private final PublishConfig config;
  private final List<PathRule> used = new ArrayList<>();

  PublishRules(PublishConfig config) {
    this.config = config;
  }

  /** Whether a file is left out: something excludes it, or nothing includes it. */
  boolean leavesOut(SourcePath path) {
    boolean excluded = matches(config.exclude(), path);
    boolean included = matches(config.include(), path);
    return excluded || !(included || config.include().isEmpty());
  }

  /** All rules are asked, so that each one that is of use is known. */
  private boolean matches(List<PathRule> rules, SourcePath path) {
    boolean found = false;
    for (PathRule rule : rules) {
      if (rule.glob().matches(path)) {
        found = true;
        if (!used.contains(rule)) {
          used.add(rule);
        }
      }
    }
    return found;
  }

  /** Says which patterns match nothing: most likely they are misspelt. */
  void reportUnused(Problems problems) {
    report("include", config.include(), problems);
    report("exclude", config.exclude(), problems);
  }

  private void report(String key, List<PathRule> rules, Problems problems) {
    for (PathRule rule : rules) {
      if (!used.contains(rule)) {
        problems.add(ProblemKind.PATTERN_MATCHES_NOTHING, rule.location(), rule.written(), key);
      }
    }
  }
}
