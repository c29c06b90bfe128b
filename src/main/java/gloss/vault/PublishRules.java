package gloss.vault;

import gloss.config.SiteConfig.PathRule;
import gloss.config.SiteConfig.PublishConfig;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which files the settings leave out, by their paths. */
final class PublishRules {
  /** What is never listed, so whether a pattern matches in it is not known. */
  private static final Pattern HIDDEN = Pattern.compile("(^|/)(\\.|node_modules(/|$))");

  private final PublishConfig config;
  private final List<PathRule> used = new ArrayList<>();
  private final SortedSet<String> names = new TreeSet<>();

  PublishRules(PublishConfig config) {
    this.config = config;
  }

  /** Whether a file is left out: something excludes it, or nothing includes it. */
  boolean leavesOut(SourcePath path) {
    names.add(path.name());
    names.add(path.folder());
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
      if (!used.contains(rule) && !HIDDEN.matcher(rule.written()).find()) {
        Problem problem =
            Problem.of(ProblemKind.PATTERN_MATCHES_NOTHING, rule.location(), rule.written(), key);
        problems.add(problem.meaning(suggestion(rule.written())));
      }
    }
  }

  /** {@code Journal/**} for {@code Jurnal/**}; empty if nothing is near. */
  private String suggestion(String written) {
    String text = written.strip();
    int end = text.length();
    while (end > 0 && "/*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String rest = text.substring(end);
    return Suggestion.nearest(text.substring(0, end), names).map(name -> name + rest).orElse("");
  }
}
