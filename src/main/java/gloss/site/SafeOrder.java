package gloss.site;

import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order of changes in which a reader never meets a page that needs what is not there: what
 * pages need comes first, then new pages, to which nothing leads yet, then pages that lead to them,
 * then indexes from the deepest to the home page; then go pages and what they needed, and last
 * comes what tells browsers that keep the site to look for a newer one.
 *
 * <p>One exception: where a file stands at a place that becomes a folder, or the other way round,
 * the old one has to go before all.
 */
final class SafeOrder {
  private static final SitePath HOME = new SitePath("index.html");

  private static final List<String> FOR_KEEPERS = List.of("offline.json", "sw.js");

  private final Set<String> foldersToCome = new TreeSet<>();
  private final Set<String> filesToCome = new TreeSet<>();

  private SafeOrder(List<Step> steps) {
    for (Step step : steps) {
      if (step.brings()) {
        filesToCome.add(step.path().value());
        foldersToCome.addAll(folders(step.path()));
      }
    }
  }

  static List<Step> of(List<Step> steps) {
    SafeOrder order = new SafeOrder(steps);
    return steps.stream()
        .sorted(
            Comparator.comparingInt(order::rank)
                .thenComparing(Comparator.comparingInt((Step s) -> s.path().depth()).reversed())
                .thenComparing(Step::path))
        .toList();
  }

  private int rank(Step step) {
    if (step.brings() && FOR_KEEPERS.contains(step.path().value())) {
      return 8;
    }
    boolean page = step.path().value().endsWith(".html");
    boolean index = ("/" + step.path()).endsWith("/index.html");
    return switch (step.action()) {
      case ADD -> step.path().equals(HOME) ? 5 : page ? 3 : 1;
      case REPLACE, RENAME -> index ? 5 : page ? 4 : 2;
      case REMOVE -> makesRoom(step.path()) ? 0 : page ? 6 : 7;
    };
  }

  private boolean makesRoom(SitePath path) {
    return foldersToCome.contains(path.value())
        || folders(path).stream().anyMatch(filesToCome::contains);
  }

  /** The folders above a file, from the deepest, without the root. */
  static List<String> folders(SitePath path) {
    List<String> out = new ArrayList<>();
    String value = path.value();
    for (int slash = value.lastIndexOf('/'); slash > 0; slash = value.lastIndexOf('/', slash - 1)) {
      out.add(value.substring(0, slash));
    }
    return out;
  }
}
