package gloss.vault;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The day on which each file was last committed, as its committer's calendar had it. A vault that
 * git does not know, or a machine without git, has no such dates, and that is no problem.
 */
public final class GitDates {
  /** Before the date of each commit; the names that follow have no such sign. */
  private static final String COMMIT = "\u0001";

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Of a longer history the beginning is not looked at. */
  private static final int MOST_COMMITS = 100_000;

  private final SortedSet<String> wanted = new TreeSet<>();
  private final SortedMap<String, String> dates = new TreeMap<>();
  private String date = "";

  private GitDates(List<SourcePath> files) {
    files.forEach(file -> wanted.add(composed(file.value())));
  }

  /**
   * Asks git.
   *
   * @param vault its folder
   * @param files whose dates are wanted; without any git is not asked
   * @param problems gets a warning if the history is cut off, so that its dates would be wrong
   * @return the dates that are known, such as {@code 2026-11-01}
   */
  public static SortedMap<SourcePath, String> of(
      Path vault, List<SourcePath> files, Problems problems) {
    SortedMap<SourcePath, String> found = new TreeMap<>();
    if (files.isEmpty()) {
      return found;
    }
    try {
      Optional<Git> git = Git.around(vault.toRealPath());
      if (git.isEmpty()) {
        return found;
      }
      if (git.get().says("true", "rev-parse", "--is-shallow-repository")) {
        problems.add(ProblemKind.SHALLOW_HISTORY, Location.of(vault));
        return found;
      }
      GitDates dates = new GitDates(files);
      dates.read(git.get());
      for (SourcePath file : files) {
        Optional.ofNullable(dates.dates.get(composed(file.value())))
            .ifPresent(day -> found.put(file, day));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("git cannot be asked for dates", e);
    }
  }

  /** Newest first; names end with NUL, so none can pretend to be two. */
  private void read(Git git) throws IOException {
    git.ask(
        this::isGoingOn,
        "log",
        "--max-count=" + MOST_COMMITS,
        "--no-merges",
        "--no-renames",
        "--no-ext-diff",
        "--no-textconv",
        "--no-show-signature",
        "--no-notes",
        "--no-color",
        "--relative",
        "--name-only",
        "-z",
        "--format=" + COMMIT + "%cs",
        "--",
        ".");
  }

  /** Takes one piece of the answer; says whether more is needed. */
  private boolean isGoingOn(String piece) {
    String text = piece.startsWith("\n") ? piece.substring(1) : piece;
    if (text.startsWith(COMMIT)) {
      date = text.substring(COMMIT.length());
    } else if (DATE.matcher(date).matches() && wanted.remove(composed(text))) {
      dates.put(composed(text), date);
    }
    return !wanted.isEmpty();
  }

  /** Some disks take letters with accents apart; git does not. */
  private static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }
}
